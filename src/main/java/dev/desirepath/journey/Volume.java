package dev.desirepath.journey;

import java.math.BigDecimal;

/** How many cases there are in a period of time. */
public record Volume(BigDecimal count, Period per) {

    /** The period that a volume is counted over. */
    public enum Period {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    public Volume {
        if (count.signum() < 0) {
            throw new IllegalArgumentException("A volume (%s) must not be negative.".formatted(count));
        }
    }
}
