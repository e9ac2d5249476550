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

    /** Lets another actor do a step and, where a hand-off begins at it, all that its receiver does until passing the case on. */
    record Give(String step, String actor, Place place) implements Edit {}

    /**
     * Adds a message to the customer at a step: what a touchpoint tells, or a step of its own behind any other.
     *
     * @param about what the customer is told, or the name that holds it
     */
    record Insert(String step, String about, Place place) implements Edit {}

    /**
     * States a value.
     *
     * @param key the key of the journey file, with a dot before each inner one, such as {@code emotion.goal}
     * @param of the name of the step or business rule; empty for the journey
     * @param value the value, or the name that holds it; empty when a person has to choose it
     */
    record Set(String key, Owner owner, String of, How how, String value, Place place) implements Edit {

        /** Whose value is stated. */
        public enum Owner {
            STEP,
            JOURNEY,
            BUSINESS_RULE
        }

        /** What is done to the value. */
        public enum How {
            /** It becomes this one. */
            TO,
            /** This entry of its list goes. */
            WITHOUT,
            /** A person has to choose it. */
            CHOOSE
        }
    }

    /** No edit of the file does it: people have to work out what changes. */
    record ByHand(Place place) implements Edit {}
}
