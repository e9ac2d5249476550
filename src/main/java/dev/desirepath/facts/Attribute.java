package dev.desirepath.facts;

import dev.desirepath.journey.OwnKey;
import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/**
 * An own key that people put under {@code also}.
 *
 * @param asks the question where a declared key is not stated; no field, since rules do not read prose
 */
@Meaning(
        value =
                "An own key of the house, written under 'also' on the journey, a stage, a step, an actor or a business rule.",
        derivation =
                "One for each key under 'also'. Where the house declares a key for a kind of element, each element of the kind that does not state it is asked for it.")
@Partial(key = "also", ask = "does this own key apply?")
public record Attribute(
        @Meaning("the id of the element it is written on") String of,
        Place place,

        @Meaning("the kind of element it is written on; a stage and a step may have the same id")
        OwnKey.Element on,

        @Meaning("the key, in small letters") String key,

        @Meaning("the value, as written; 'true' and 'false' as 'yes' and 'no'")
        @Partial(key = "also", ask = "what is the value of this own key?")
        @Nullable
        String value,

        @Meaning("the value of a key that is declared as a whole number")
        @Partial(key = "also", ask = "what is the value of this own key?")
        @Nullable
        Long number,

        @Meaning("the value of a key that is declared as a length of time")
        @Partial(key = "also", ask = "what is the value of this own key?")
        @Nullable
        Long minutes,

        @NoField String asks)
        implements Fact {

    /** {@return a length of time of a declared key as sentences say it, such as {@code 2 days 1 h}} */
    public static String lasts(long minutes) {
        return minutes == 0 ? "0 min" : Silences.lasts(minutes, 0);
    }
}
