package dev.desirepath.facts;

import dev.desirepath.journey.Span;
import java.math.BigDecimal;

/** No time at all. */
final class NoTime {

    static final Span SPAN = new Span(BigDecimal.ZERO, false);

    private NoTime() {}
}
