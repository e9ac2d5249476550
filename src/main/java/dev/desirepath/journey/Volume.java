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

    /** {@return how many cases that is in a year of 365 days, 52 weeks, 12 months} */
    public BigDecimal perYear() {
        int periods =
                switch (per) {
                    case DAY -> 365;
                    case WEEK -> 52;
                    case MONTH -> 12;
                    case QUARTER -> 4;
                    case YEAR -> 1;
                };
        return count.multiply(BigDecimal.valueOf(periods));
    }

    public Volume {
        if (count.signum() < 0) {
            throw new IllegalArgumentException("A volume (%s) must not be negative.".formatted(count));
        }
    }
}
