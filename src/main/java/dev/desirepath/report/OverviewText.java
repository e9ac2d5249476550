package dev.desirepath.report;

import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.Run.Analysed;
import dev.desirepath.journey.Volume;
import dev.desirepath.rules.Priority;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several journeys at once: a line for each, and the most important recommendations of all. */
final class OverviewText {

    private final int top;

    /** A recommendation with the journey that it is for. */
    private record Item(Recommendation recommendation, Analysed analysed) {

        BigDecimal yearly() {
            return analysed.advice().journey().volume() == null
                    ? BigDecimal.ZERO
                    : perYear(analysed.advice().journey().volume().value());
        }
    }

    private static final Comparator<Item> ORDER = Comparator.<Item, Priority>comparing(
                    item -> item.recommendation().priority())
            .thenComparing(item -> -item.recommendation().effects().points())
            .thenComparing(item -> item.yearly().negate())
            .thenComparing(item -> item.recommendation().changeEffort())
            .thenComparing(item -> item.analysed().file())
            .thenComparing(item -> item.recommendation().id());

    OverviewText(int top) {
        this.top = top;
    }

    void write(List<Analysed> journeys, Lines lines) {
        journeys.forEach(analysed -> lines.wrap("", line(analysed), 4));
        List<Item> items = new ArrayList<>();
        journeys.forEach(
                analysed -> analysed.advice().recommendations().forEach(each -> items.add(new Item(each, analysed))));
        items.sort(ORDER);
        int shown = Math.min(top, items.size());
        lines.gap().wrap("", "WHAT YOUR SERVICES DO: the first " + shown + " of " + items.size(), 0);
        for (int number = 0; number < shown; number++) {
            write(number + 1, items.get(number), lines);
        }
        lines.gap().wrap("", "Name one file to see everything about it, or give --all.", 0);
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
        Recommendation it = item.recommendation();
        lines.gap()
                .wrap("%2d. ".formatted(number), it.action().name() + "  " + Words.word(it.priority()), 4)
                .wrap("    ", it.title(), 4)
                .wrap("    ", item.analysed().file() + ":" + it.target().place().line() + "  [" + it.id() + "]", 4);
    }

    private static BigDecimal perYear(Volume volume) {
        int periods =
                switch (volume.per()) {
                    case DAY -> 365;
                    case WEEK -> 52;
                    case MONTH -> 12;
                    case QUARTER -> 4;
                    case YEAR -> 1;
                };
        return volume.count().multiply(BigDecimal.valueOf(periods));
    }
}
