package dev.desirepath.journey;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The values that ratings of one sort can have, as declared under {@code scales}. */
public record Scale(
        String name,
        Place place,
        @Nullable Stated<BigDecimal> from,
        @Nullable Stated<BigDecimal> to) {}
