package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Partial;
import dev.desirepath.journey.Place;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A partial fact type with the kinds of field that the vocabulary does not have yet. */
@Partial(key = "probe", ask = "is there a probe?")
public record Probe(
        String step,
        Place place,

        @Partial(key = "minutes", ask = "how long?") @Nullable
        Long minutes,

        @Partial(key = "share", ask = "what share?") @Nullable
        BigDecimal share,

        long most,
        BigDecimal limit)
        implements Fact {}
