package dev.desirepath.facts;

import dev.desirepath.journey.Place;

/** A figure of the whole journey. */
@Meaning(
        value =
                "A figure of the whole journey, such as how many moments of truth it has; docs/measures.md has the formulas.",
        derivation = "One for each measure that what is written allows.")
public record Measure(
        @Meaning("its name") String measure,
        Place place,

        @Meaning("its value; shares in thousandths, rounded half up")
        long value,

        @Meaning("what the value is a number of") Unit numberOf)
        implements Fact {}
