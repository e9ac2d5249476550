package dev.desirepath.rules;

import dev.desirepath.journey.Acceptance;

/**
 * A finding that somebody answers for, as a configuration says it.
 *
 * @param journey its id; empty where the scope says which
 */
public record Accepted(String journey, Acceptance acceptance) {

    /** {@return whether it is about the journey of that id} */
    public boolean isAbout(String id) {
        return journey.isEmpty() || journey.equals(id);
    }
}
