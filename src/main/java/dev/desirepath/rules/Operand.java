package dev.desirepath.rules;

import dev.desirepath.journey.Place;

/** The right side of a comparison. */
public sealed interface Operand {

    /** {@return where it is written} */
    Place place();

    /**
     * A value written out.
     *
     * @param value a String, Long, Boolean or enum constant
     */
    record Literal(Object value, Place place) implements Operand {}

    /** The value of a name that the rule bound before, such as {@code $step}. */
    record Name(String name, Place place) implements Operand {}
}
