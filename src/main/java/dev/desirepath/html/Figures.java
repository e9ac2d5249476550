package dev.desirepath.html;

import dev.desirepath.facts.Measure;
import dev.desirepath.report.Words;
import java.math.BigDecimal;
import java.util.Set;

/** Measures as people read them. */
final class Figures {

    /** Thousandths that are no part of a whole. */
    private static final Set<String> RATIOS = Set.of("contacts per resolved need", "parallelism");

    private Figures() {}

    static String of(Measure measure) {
        return switch (measure.numberOf()) {
            case THINGS -> Long.toString(measure.value());
            case MINUTES -> Duration.length(measure.value());
            case THOUSANDTHS ->
                RATIOS.contains(measure.measure())
                        ? BigDecimal.valueOf(measure.value(), 3)
                                .stripTrailingZeros()
                                .toPlainString()
                        : Words.percent(measure.value());
        };
    }
}
