package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/**
 * One way out of a choice.
 *
 * @param name a step's id, {@link #END}, or an outcome's name
 * @param share how often it is taken; not stated when absent
 */
public record Outgoing(Stated<String> name, @Nullable Stated<Share> share) {

    /** The target that means: the journey ends here. */
    public static final String END = "end";
}
