package dev.desirepath.rules;

import java.math.BigDecimal;

/** Compares values as rules mean it: whole numbers by value whatever their Java type, all else by equality. */
final class Comparing {

    private Comparing() {}

    static Object plain(Object value) {
        if (value instanceof Integer number) {
            return number.longValue();
        }
        return value instanceof BigDecimal decimal ? decimal.stripTrailingZeros() : value;
    }

    static boolean holds(Object left, Operator operator, Object right) {
        if (left instanceof Number one && right instanceof Number other) {
            boolean whole = !(left instanceof BigDecimal) && !(right instanceof BigDecimal);
            return whole
                    ? operator.holds(Long.compare(one.longValue(), other.longValue()))
                    : operator.holds(decimal(one).compareTo(decimal(other)));
        }
        return operator.holds(left.equals(right) ? 0 : 1);
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    }
}
