package dev.desirepath.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of Markdown that a stranger wrote, in which headings, lists and code stay and nothing else does. */
final class MarkdownPage {

    private static final Pattern LINE = Pattern.compile("(#{1,6} |- |> |\\d{1,2}\\. )?(.*)");

    private MarkdownPage() {}

    /** {@return the page without links, pictures and markup} */
    static String disarmed(String page) {
        StringBuilder safe = new StringBuilder();
        StringBuilder code = new StringBuilder();
        boolean within = false;
        for (String line : page.lines().toList()) {
            if (line.startsWith("```")) {
                safe.append(within ? block(code) : "");
                code.setLength(0);
                within = !within;
            } else if (within) {
                code.append(Printable.text(line)).append('\n');
            } else {
                safe.append(line(line)).append('\n');
            }
        }
        return safe + (code.isEmpty() ? "" : block(code));
    }

    private static String line(String line) {
        Matcher parts = LINE.matcher(line.strip());
        return parts.matches() && parts.group(1) != null
                ? parts.group(1) + Markdown.text(parts.group(2))
                : Markdown.text(line);
    }

    /** The fence is longer than any in the code, so that no line of it can close it. */
    private static String block(CharSequence code) {
        String fence = Markdown.fence(code.toString(), 3);
        return "\n" + fence + "\n" + code + fence + "\n";
    }
}
