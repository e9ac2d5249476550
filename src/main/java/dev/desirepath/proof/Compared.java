package dev.desirepath.proof;

import dev.desirepath.rules.Constraint.Comparison;
import dev.desirepath.rules.Operand;
import dev.desirepath.rules.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One comparison as it was made: the value that was seen, and those that it was held against.
 *
 * @param seen the value of the field; null when it is not stated
 * @param needed the values on the right side in their order; null where a name has none
 */
public record Compared(Comparison comparison, @Nullable Object seen, List<@Nullable Object> needed, Holds holds) {

    public Compared {
        needed = Collections.unmodifiableList(new ArrayList<>(needed));
    }

    static Compared of(Comparison comparison, @Nullable Object seen, Map<String, Object> names) {
        List<@Nullable Object> needed = new ArrayList<>();
        comparison.operands().forEach(operand -> needed.add(value(operand, names)));
        return new Compared(comparison, seen, needed, holds(comparison, seen, needed));
    }

    private static Holds holds(Comparison comparison, @Nullable Object seen, List<@Nullable Object> needed) {
        if (seen == null) {
            return Holds.OPEN;
        }
        boolean anyIsEnough = comparison.operator() == Operator.IN;
        Holds all = Holds.of(!anyIsEnough);
        for (Object other : needed) {
            Holds one =
                    other == null ? Holds.OPEN : Holds.of(comparison.operator().holds(order(seen, other)));
            all = anyIsEnough ? all.or(one) : all.and(one);
        }
        return all;
    }

    /** {@return the value of the operand; null when it is a name without one} */
    static @Nullable Object value(Operand operand, Map<String, Object> names) {
        return operand instanceof Operand.Name name ? names.get(name.name()) : ((Operand.Literal) operand).value();
    }

    /** {@return how the two compare; of what is no number, 0 when they are the same and 1 when not} */
    static int order(Object left, Object right) {
        if (left instanceof Number one && right instanceof Number other) {
            return decimal(one).compareTo(decimal(other));
        }
        return left.equals(right) ? 0 : 1;
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    }
}
