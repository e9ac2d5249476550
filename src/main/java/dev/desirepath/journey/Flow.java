package dev.desirepath.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a journey goes on from a step where it does not simply go on to the next one in the file.
 *
 * @param next the steps that may follow, one of them in each case; null when not stated
 * @param after the steps that must all be done before this one starts; null when not stated
 */
public record Flow(@Nullable List<Outgoing> next, @Nullable Listed<String> after) {

    public Flow {
        next = next == null ? null : List.copyOf(next);
    }
}
