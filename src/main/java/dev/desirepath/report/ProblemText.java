package dev.desirepath.report;

import dev.desirepath.journey.Problem;
import java.util.Locale;

/** Shows what is wrong in a file: the place, the line with the words underlined, and what is allowed. */
public final class ProblemText {

    private ProblemText() {}

    private static String kind(Problem problem) {
        return problem.severity() == Problem.Severity.NOTICE ? "notice: " : "";
    }

    /** {@return the message, safe to print, with a line feed at the end} */
    public static String of(Problem problem) {
        StringBuilder text = new StringBuilder();
        text.append(Printable.text(problem.place() + ": " + kind(problem) + problem.message()))
                .append('\n');
        if (!problem.sourceLine().isEmpty()) {
            String margin = String.format(Locale.ROOT, "%5d | ", problem.place().line());
            String line = Printable.text(problem.sourceLine());
            int before = Math.min(problem.place().column() - 1, line.length());
            int length = Math.max(1, Math.min(problem.length(), line.length() - before));
            text.append(margin).append(line).append('\n');
            // A long line is cut on the left, and then its columns are not those of the file.
            if (!line.startsWith("…")) {
                text.append(" ".repeat(margin.length() - 2)).append("| ").append(" ".repeat(before));
                text.append('^').append("~".repeat(length - 1)).append('\n');
            }
        }
        if (!problem.help().isEmpty()) {
            text.append("  ").append(Printable.text(problem.help())).append('\n');
        }
        return text.toString();
    }
}
