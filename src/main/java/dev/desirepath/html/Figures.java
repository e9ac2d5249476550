package dev.desirepath.html;

import dev.desirepath.facts.Measure;
import dev.desirepath.report.Words;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

/** Measures as people read them. */
final class Figures {

    /** Thousandths that are no part of a whole. */
    private static final Set<String> RATIOS = Set.of("contacts per resolved need", "parallelism");

    private Figures() {}

    static String of(Measure measure) {
        // Only what is not known has none, and that is no fact.
        long value = Objects.requireNonNull(measure.value());
        return switch (measure.numberOf()) {
            case THINGS -> Long.toString(value);
            case MINUTES -> Duration.length(value);
            case THOUSANDTHS ->
                RATIOS.contains(measure.measure())
                        ? BigDecimal.valueOf(value, 3).stripTrailingZeros().toPlainString()
                        : Words.percent(value);
        };
    }
}
