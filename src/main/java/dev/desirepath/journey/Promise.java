package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/**
 * What the customer was promised.
 *
 * @param by who promised it, such as marketing
 * @param at the id of the step that should keep it
 */
public record Promise(
        Place place,
        @Nullable Stated<String> promise,
        @Nullable Stated<String> by,
        @Nullable Stated<String> at,
        @Nullable Stated<Answer> kept) {}
