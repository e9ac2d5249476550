package dev.desirepath.journey;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A mark that one side gave to the journey, a stage or a unit.
 *
 * @param about what sort of thing {@code of} names; null exactly when {@code of} is
 * @param of {@code journey}, the id of a stage, or a unit
 * @param scale the name of a declared scale
 */
public record Rating(
        Place place,
        @Nullable Rated about,
        @Nullable Stated<String> of,
        @Nullable Stated<Rater> by,
        @Nullable Stated<BigDecimal> value,
        @Nullable Stated<String> scale,
        @Nullable Stated<Integer> respondents,
        @Nullable Stated<String> when,
        @Nullable Stated<String> source) {}
