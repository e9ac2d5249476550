package dev.desirepath.review;

import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.Operand;
import dev.desirepath.rules.Operator;
import java.util.stream.Collectors;

/** Conditions as rules write them. */
final class Wording {

    private Wording() {}

    static String of(Constraint.Comparison comparison) {
        Operator operator = comparison.operator();
        String operands = comparison.operands().stream().map(Wording::of).collect(Collectors.joining(", "));
        boolean many = operator == Operator.IN || operator == Operator.NOT_IN;
        return comparison.field().name() + " " + operator.symbol() + " " + (many ? "( " + operands + " )" : operands);
    }

    private static String of(Operand operand) {
        if (operand instanceof Operand.Name name) {
            return name.name();
        }
        Object value = ((Operand.Literal) operand).value();
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        return value instanceof String ? "\"" + value + "\"" : value.toString();
    }
}
