package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Partial;
import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** A fact type with every kind of number that the vocabulary has. */
public record Extreme(
        String step,
        Place place,
        int small,

        @Partial(key = "some", ask = "how many?") @Nullable Integer some,

        long large,

        @Partial(key = "most", ask = "how long?") @Nullable Long most)
        implements Fact {}
