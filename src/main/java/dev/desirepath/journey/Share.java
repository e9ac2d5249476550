package dev.desirepath.journey;

import java.math.BigDecimal;

/** A part of a whole, between 0 and 1. */
public record Share(BigDecimal fraction) {

    public Share {
        if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A share (%s) must lie between 0 and 1.".formatted(fraction));
        }
    }
}
