package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/**
 * How often a step fails, and whether anybody inside could notice.
 *
 * @param noticed whether the organisation could notice it without a customer saying so
 */
public record Failing(
        Place place,
        @Nullable Stated<Share> share,
        @Nullable Stated<Answer> noticed) {}
