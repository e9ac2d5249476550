package dev.desirepath.report;

import dev.desirepath.rules.Priority;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several journeys at once: a line for each, and the most important recommendations of all. */
final class OverviewText {

    private final Foremost foremost;

    OverviewText(int top) {
        this.foremost = new Foremost(top);
    }

    /** {@return the line about one journey} */
    String add(Analysed analysed) {
        foremost.add(analysed);
        return new Lines().wrap("", line(analysed), 4).toString();
    }

    /** {@return the most important recommendations of all journeys} */
    String end() {
        List<Foremost.Item> items = foremost.items();
        Lines lines = new Lines();
        lines.gap().wrap("", "WHAT YOUR SERVICES DO: the first " + items.size() + " of " + foremost.count(), 0);
        for (int number = 0; number < items.size(); number++) {
            write(number + 1, items.get(number), lines);
        }
        return lines.gap()
                .wrap("", "Name one file to see everything about it, or give --all.", 0)
                .toString();
    }

    private static String line(Analysed analysed) {
        String priorities = Stream.of(Priority.values())
                .filter(priority -> count(priority, analysed) > 0)
                .map(priority -> count(priority, analysed) + " " + Words.word(priority))
                .collect(Collectors.joining(", "));
        int recommendations = analysed.advice().recommendations().size();
        String settled = SettledText.counts(analysed.advice().settled());
        return "%s: %s%s, %s%s"
                .formatted(
                        analysed.file(),
                        Words.count(recommendations, "recommendation"),
                        priorities.isEmpty() ? "" : " (" + priorities + ")",
                        Words.count(analysed.advice().questions().size(), "question"),
                        settled.isEmpty() ? "" : "; " + settled);
    }

    /** {@return how many recommendations have that priority} */
    static long count(Priority priority, Analysed analysed) {
        return analysed.advice().recommendations().stream()
                .filter(each -> each.priority() == priority)
                .count();
    }

    private static void write(int number, Foremost.Item item, Lines lines) {
        lines.gap()
                .wrap(Words.number(number), item.action() + "  " + Words.word(item.priority()), 4)
                .wrap("    ", item.title(), 4)
                .wrap("    ", item.file() + ":" + item.line() + "  [" + item.id() + "]", 4);
    }
}
