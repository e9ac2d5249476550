package dev.desirepath.journey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What those responsible answered to a recommendation.
 *
 * @param journey the id of the journey that it is about
 * @param recommendation its id
 * @param by who answered
 * @param on the day of the answer
 * @param until with {@code later}, the last day on which it rests; else null
 * @param because why
 */
public record Response(
        Stated<String> journey,
        Stated<String> recommendation,
        Kind kind,
        String by,
        LocalDate on,
        @Nullable LocalDate until,
        String because) {

    /** The answer. */
    public enum Kind {
        DONE,
        REJECTED,
        LATER
    }

    /** {@return where it is written} */
    public Place place() {
        return recommendation.place();
    }

    /** {@return whether the recommendation needs no answer on that day} */
    public boolean restsOn(LocalDate day) {
        return kind == Kind.REJECTED || (kind == Kind.LATER && until != null && !day.isAfter(until));
    }
}
