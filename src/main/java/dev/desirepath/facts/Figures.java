package dev.desirepath.facts;

import dev.desirepath.journey.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes measures down, shares in thousandths. */
record Figures(Book book, Place place) {

    void add(String name, long value, Unit unit) {
        book.addPlain(new Measure(name, place, value, unit));
    }

    /** Notes that there is such a figure, and that nobody wrote down what it takes to work it out. */
    void unknown(String name, Unit unit) {
        book.addGap(new Measure(name, place, null, unit));
    }

    /** Writes a share, where there is a whole to take it of. */
    void share(String name, long part, long whole) {
        if (whole > 0) {
            share(name, BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
        }
    }

    void share(String name, BigDecimal part, BigDecimal whole) {
        if (whole.signum() > 0) {
            add(
                    name,
                    part.movePointRight(3)
                            .divide(whole, 0, RoundingMode.HALF_UP)
                            .longValue(),
                    Unit.THOUSANDTHS);
        }
    }
}
