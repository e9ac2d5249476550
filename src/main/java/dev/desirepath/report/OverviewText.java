package dev.desirepath.report;

import dev.desirepath.advice.Recommendation;
import dev.desirepath.rules.Effort;
import dev.desirepath.rules.Priority;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several journeys at once: a line for each, and the most important recommendations of all. */
final class OverviewText {

    private final int top;

    /** What is shown of a recommendation and what orders it; the journey itself is not kept. */
    private record Item(
            Priority priority,
            long points,
            BigDecimal yearly,
            Effort effort,
            String file,
            String id,
            String action,
            String title,
            int line) {

        static Item of(Recommendation it, BigDecimal yearly, String file) {
            return new Item(
                    it.priority(),
                    it.effects().pointsPerMille(),
                    yearly,
                    it.changeEffort(),
                    file,
                    it.id(),
                    it.action().name(),
                    it.title(),
                    it.target().place().line());
        }
    }

    private static final Comparator<Item> ORDER = Comparator.comparing(Item::priority)
            .thenComparing(item -> -item.points())
            .thenComparing(item -> item.yearly().negate())
            .thenComparing(Item::effort)
            .thenComparing(Item::file)
            .thenComparing(Item::id);

    private final PriorityQueue<Item> first = new PriorityQueue<>(ORDER.reversed());
    private int count;

    OverviewText(int top) {
        this.top = top;
    }

    /** {@return the line about one journey} */
    String add(Analysed analysed) {
        var volume = analysed.advice().journey().volume();
        BigDecimal yearly = volume == null ? BigDecimal.ZERO : volume.value().perYear();
        for (Recommendation each : analysed.advice().recommendations()) {
            count++;
            first.add(Item.of(each, yearly, analysed.file()));
            if (first.size() > top) {
                first.remove();
            }
        }
        return new Lines().wrap("", line(analysed), 4).toString();
    }

    /** {@return the most important recommendations of all journeys} */
    String end() {
        List<Item> items = new ArrayList<>(first);
        items.sort(ORDER);
        Lines lines = new Lines();
        lines.gap().wrap("", "WHAT YOUR SERVICES DO: the first " + items.size() + " of " + count, 0);
        for (int number = 0; number < items.size(); number++) {
            write(number + 1, items.get(number), lines);
        }
        return lines.gap()
                .wrap("", "Name one file to see everything about it, or give --all.", 0)
                .toString();
    }

    private static String line(Analysed analysed) {
        String priorities = Stream.of(Priority.values())
                .map(priority -> part(priority, analysed))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        int recommendations = analysed.advice().recommendations().size();
        return "%s: %s%s, %s"
                .formatted(
                        analysed.file(),
                        Words.count(recommendations, "recommendation"),
                        priorities.isEmpty() ? "" : " (" + priorities + ")",
                        Words.count(analysed.advice().questions().size(), "question"));
    }

    private static String part(Priority priority, Analysed analysed) {
        long count = analysed.advice().recommendations().stream()
                .filter(each -> each.priority() == priority)
                .count();
        return count == 0 ? "" : count + " " + Words.word(priority);
    }

    private static void write(int number, Item item, Lines lines) {
        lines.gap()
                .wrap(Words.number(number), item.action() + "  " + Words.word(item.priority()), 4)
                .wrap("    ", item.title(), 4)
                .wrap("    ", item.file() + ":" + item.line() + "  [" + item.id() + "]", 4);
    }
}
