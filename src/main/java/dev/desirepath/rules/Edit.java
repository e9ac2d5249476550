package dev.desirepath.rules;

import dev.desirepath.journey.Place;

/** One edit of a journey that a rule proposes; the names are those that the rule bound, such as {@code $step}. */
public sealed interface Edit {

    /** {@return where it is written} */
    Place place();

    /** Takes a step away. */
    record Remove(String step, Place place) implements Edit {}

    /** Makes a step part of another. */
    record Merge(String step, String into, Place place) implements Edit {}

    /** Puts a step behind another. */
    record Move(String step, String after, Place place) implements Edit {}

    /** Lets another actor do a step. */
    record Give(String step, String actor, Place place) implements Edit {}

    /** Adds a message to the customer at a step. */
    record Insert(String step, Place place) implements Edit {}

    /**
     * States a value.
     *
     * @param key the key of the journey file
     * @param of the name of the step or business rule; empty for the journey
     * @param value the value, or the name that holds it; empty when a person has to choose it
     */
    record Set(String key, Owner owner, String of, String value, Place place) implements Edit {

        /** Whose value is stated. */
        public enum Owner {
            STEP,
            JOURNEY,
            BUSINESS_RULE
        }
    }
}
