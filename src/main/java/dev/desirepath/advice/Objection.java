package dev.desirepath.advice;

import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/**
 * Why an elimination must not stand, or what to weigh before a change is made.
 *
 * @param stops whether it stops the elimination; else it is a warning
 */
public record Objection(String rule, String message, Place place, boolean stops) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Objection it
                && stops == it.stops
                && rule.equals(it.rule)
                && message.equals(it.message)
                && place.equals(it.place);
    }

    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + message.hashCode();
    }
}
