package dev.desirepath.journey;

import java.math.BigDecimal;

/**
 * A length of time as written.
 *
 * @param minutes elapsed minutes; a working day counts as one day, so spans in working days are lower bounds
 * @param working whether it was given in working days
 */
public record Span(BigDecimal minutes, boolean working) {

    public Span {
        if (minutes.signum() < 0) {
            throw new IllegalArgumentException("A length of time (%s min) must not be negative.".formatted(minutes));
        }
    }
}
