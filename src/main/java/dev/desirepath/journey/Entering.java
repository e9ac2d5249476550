package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/** An item that somebody types by hand into a system. */
public record Entering(
        Place place,
        @Nullable Stated<String> item,
        @Nullable Stated<String> into) {}
