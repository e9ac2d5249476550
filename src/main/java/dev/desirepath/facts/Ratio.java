package dev.desirepath.facts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms.
 *
 * @param below positive
 */
record Ratio(BigInteger above, BigInteger below) {

    static final Ratio ZERO = of(0);
    static final Ratio ONE = of(1);

    private static final int SHOWN_PLACES = 6;

    Ratio {
        if (below.signum() == 0) {
            throw new IllegalArgumentException("A fraction (%s/0) must not be divided by zero.".formatted(above));
        }
        BigInteger common =
                below.equals(BigInteger.ONE) ? BigInteger.ONE : above.gcd(below).max(BigInteger.ONE);
        common = below.signum() < 0 ? common.negate() : common;
        if (!common.equals(BigInteger.ONE)) {
            above = above.divide(common);
            below = below.divide(common);
        }
    }

    static Ratio of(long whole) {
        return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Ratio of(BigDecimal decimal) {
        BigDecimal scaled = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        return new Ratio(scaled.unscaledValue(), BigInteger.TEN.pow(scaled.scale()));
    }

    /** {@return whether it is a whole number, as almost all are that journeys have} */
    private boolean isWhole() {
        return below.equals(BigInteger.ONE);
    }

    Ratio plus(Ratio other) {
        if (above.signum() == 0) {
            return other;
        }
        return new Ratio(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Ratio minus(Ratio other) {
        return plus(new Ratio(other.above.negate(), other.below));
    }

    Ratio times(Ratio other) {
        if (other.isWhole() && other.above.equals(BigInteger.ONE)) {
            return this;
        }
        return new Ratio(above.multiply(other.above), below.multiply(other.below));
    }

    Ratio over(Ratio other) {
        return new Ratio(above.multiply(other.below), below.multiply(other.above));
    }

    boolean isMoreThan(Ratio other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below)) > 0;
    }

    /** {@return thousandths, rounded half up} */
    long perMille() {
        if (isWhole()) {
            return above.longValue() * 1000;
        }
        return new BigDecimal(above.multiply(BigInteger.valueOf(1000)))
                .divide(new BigDecimal(below), 0, RoundingMode.HALF_UP)
                .longValue();
    }

    /** {@return the decimal without needless zeros: exact where it ends within six places, else rounded to six} */
    String decimal() {
        if (isWhole()) {
            return above.bitLength() < Long.SIZE ? Long.toString(above.longValue()) : above.toString();
        }
        BigDecimal rounded = new BigDecimal(above).divide(new BigDecimal(below), SHOWN_PLACES, RoundingMode.HALF_UP);
        boolean vanishes = rounded.signum() == 0 && above.signum() != 0;
        BigDecimal shown = vanishes ? new BigDecimal(above).divide(new BigDecimal(below), new MathContext(1)) : rounded;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    /** {@return the number as people say it, in hundredths, for numbers that are not near zero} */
    String rounded() {
        return new BigDecimal(above)
                .divide(new BigDecimal(below), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
