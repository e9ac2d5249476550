package dev.desirepath.lab;

import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.Operand;
import dev.desirepath.rules.Pattern;
import java.util.Locale;
import java.util.stream.Collectors;

/** Parts of rules as they are written, without the layout of the file. */
final class Written {

    private Written() {}

    static String of(Pattern pattern) {
        String constraints = pattern.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Binding))
                .map(Written::of)
                .collect(Collectors.joining(", "));
        return pattern.type().name() + (constraints.isEmpty() ? "()" : "( " + constraints + " )");
    }

    static String of(Constraint constraint) {
        if (constraint instanceof Constraint.AnyOf any) {
            return any.alternatives().stream().map(Written::of).collect(Collectors.joining(" || "));
        }
        return constraint instanceof Constraint.Comparison comparison ? of(comparison) : "";
    }

    static String of(Constraint.Comparison comparison) {
        String operands = comparison.operands().stream().map(Written::of).collect(Collectors.joining(", "));
        boolean list = comparison.operands().size() > 1;
        return comparison.field().name() + " " + comparison.operator().symbol() + " "
                + (list ? "( " + operands + " )" : operands);
    }

    static String of(Condition.Tally.Test test, Condition.Tally tally) {
        return tally.function().name().toLowerCase(Locale.ROOT) + " "
                + test.operator().symbol() + " " + of(test.operand());
    }

    static String of(Operand operand) {
        if (operand instanceof Operand.Name name) {
            return name.name();
        }
        Object value = ((Operand.Literal) operand).value();
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        return value instanceof String text ? '"' + text + '"' : value.toString();
    }

    /** {@return a condition as written, with what it is} */
    static String of(Condition condition) {
        if (condition instanceof Condition.Absence absence) {
            return "not " + of(absence.pattern());
        }
        if (condition instanceof Condition.Presence presence) {
            return "exists " + of(presence.pattern());
        }
        if (condition instanceof Condition.ForAll all) {
            return "forall " + of(all.every()) + " " + of(all.has());
        }
        if (condition instanceof Condition.Tally tally) {
            return "accumulate " + of(tally.pattern());
        }
        return of(condition.pattern());
    }
}
