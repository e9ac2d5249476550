package dev.desirepath.facts;

import dev.desirepath.journey.Place;

/** An own key that people put under {@code also}. */
@Meaning("An own key of the house, written under 'also' on the journey, a stage, a step, an actor or a business rule.")
@Partial(key = "also", ask = "does this own key apply?")
public record Attribute(
        @Meaning("the id of the element it is written on") String of,
        Place place,
        @Meaning("the key, in small letters") String key,

        @Meaning("the value, as written; 'true' and 'false' as 'yes' and 'no'")
        String value)
        implements Fact {}
