package dev.desirepath.facts;

import dev.desirepath.journey.Place;

/** A figure of the whole journey. */
@Meaning("A figure of the whole journey, such as how many moments of truth it has.")
public record Measure(
        @Meaning("its name") String measure,
        Place place,
        @Meaning("its value") long value) implements Fact {}
