package dev.desirepath.facts;

import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** A figure of the whole journey. */
@Meaning(
        value =
                "A figure of the whole journey, such as how many moments of truth it has; docs/measures.md has the formulas.",
        derivation = "One for each measure that what is written allows.")
@Partial(key = "totals", ask = "how long does the whole journey take, and how much of that is work?")
public record Measure(
        @Meaning("its name") String measure,
        Place place,

        @Meaning("its value; shares in thousandths, rounded half up")
        @Partial(key = "totals", ask = "how long does the whole journey take, and how much of that is work?")
        @Nullable
        Long value,

        @Meaning("what the value is a number of") Unit numberOf)
        implements Fact {}
