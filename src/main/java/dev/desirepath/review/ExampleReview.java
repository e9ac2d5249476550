package dev.desirepath.review;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.rules.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Checks the example journeys of one section of a page. */
final class ExampleReview {

    private static final String FENCE = "```";
    private static final String OPEN = FENCE + "yaml";
    private static final String FORM =
            "An example stands between a line '```yaml' and a line '```', and begins with 'journey: '.";
    private static final String QUOTE = "Below the journey write '> ' and the sentence that the rule says about it.";

    private final String file;
    private final Source source;
    private final List<String> lines;
    private final boolean journeys;
    private final List<Problem> problems = new ArrayList<>();

    /** @param journeys whether mistakes in the journeys are said too */
    ExampleReview(String file, Source source, List<String> lines, boolean journeys) {
        this.file = file;
        this.source = source;
        this.lines = lines;
        this.journeys = journeys;
    }

    /**
     * {@return what is wrong}
     *
     * @param first the line of the heading, one-based
     * @param end the line before the next heading
     */
    List<Problem> problems(String heading, int first, int end) {
        int examples = 0;
        for (int at = first; at < end; at++) {
            if (lines.get(at).startsWith(FENCE)) {
                int close = close(at, end);
                examples += block(at, close, end, heading) ? 1 : 0;
                at = close;
            }
        }
        if (examples == 0 && problems.isEmpty()) {
            add(first, heading.length(), "there is no example journey under '" + heading + "'", FORM);
        }
        return problems;
    }

    private int close(int open, int end) {
        int at = open + 1;
        while (at < end && !lines.get(at).startsWith(FENCE)) {
            at++;
        }
        return at;
    }

    /** {@return whether it is an example, be it with mistakes} */
    private boolean block(int open, int close, int end, String heading) {
        String fence = lines.get(open).strip();
        boolean journey = open + 1 < end && lines.get(open + 1).startsWith("journey");
        if (!fence.equals(OPEN)) {
            if (journey) {
                add(
                        open + 1,
                        fence.length(),
                        "this journey is never executed: its first line is '" + fence + "'",
                        FORM);
            }
            return journey;
        }
        if (close >= end) {
            add(open + 1, fence.length(), "this example has no end", "Close it with a line '```'.");
            return true;
        }
        if (journeys) {
            journey(open + 1, close);
        }
        sentences(open, close, end, heading);
        return true;
    }

    private void sentences(int open, int close, int end, String heading) {
        boolean quoted = isQuoted(close, end);
        int length = lines.get(open).strip().length();
        if (heading.equals("Fires on") && !quoted) {
            add(open + 1, length, "this example does not say what the rule finds", QUOTE);
        } else if (heading.equals("Stays quiet on") && quoted) {
            add(
                    open + 1,
                    length,
                    "a sentence is quoted below a journey on which the rule stays quiet",
                    "Move both to 'Fires on', or take the sentence away.");
        }
    }

    private boolean isQuoted(int close, int end) {
        for (int at = close + 1; at < end && !lines.get(at).startsWith(FENCE); at++) {
            if (lines.get(at).startsWith("> ")) {
                return true;
            }
        }
        return false;
    }

    private void journey(int first, int end) {
        String text = String.join("\n", lines.subList(first, end)) + "\n";
        JourneyReader.read(file, text.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(problem -> new Problem(
                        new Place(
                                file,
                                problem.place().line() + first,
                                problem.place().column()),
                        problem.length(),
                        problem.message(),
                        problem.sourceLine(),
                        problem.help()))
                .forEach(problems::add);
    }

    private void add(int line, int length, String message, String help) {
        int column = lines.get(line - 1).startsWith("## ") ? 4 : 1;
        problems.add(source.problem(new Place(file, line, column), length, message, help));
    }
}
