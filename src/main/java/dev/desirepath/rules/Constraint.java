package dev.desirepath.rules;

import dev.desirepath.journey.Place;
import java.util.List;

/** One of the things between the parentheses of a pattern. */
public sealed interface Constraint {

    /** {@return where it is written} */
    Place place();

    /** Gives the value of a field a name: {@code $step : step}. */
    record Binding(String name, FactField field, Place place) implements Constraint {}

    /** Compares a field: {@code minutes > 48}; only {@code in} and {@code not in} have more than one operand. */
    record Comparison(FactField field, Operator operator, List<Operand> operands, Place place) implements Constraint {

        public Comparison {
            operands = List.copyOf(operands);
        }
    }

    /** Holds when one of the alternatives does: {@code a == 1 || b == 2}. */
    record AnyOf(List<Comparison> alternatives, Place place) implements Constraint {

        public AnyOf {
            alternatives = List.copyOf(alternatives);
        }
    }
}
