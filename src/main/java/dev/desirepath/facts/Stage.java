package dev.desirepath.facts;

import dev.desirepath.journey.Place;

/** A named stretch of the journey. */
@Meaning(value = "A named stretch of the journey.", derivation = "One for each entry under 'stages'.")
public record Stage(
        @Meaning("its id") String stage,
        Place place,
        @Meaning("its name") String name,
        @Meaning("how many steps it has") int steps,
        @Meaning("how many of them are touchpoints") int touchpoints,
        @Meaning("how many contacts begin in it") int contacts)
        implements Fact {}
