package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/** What customers need next after a step, and how many of them. */
public record NextNeed(
        Place place,
        @Nullable Stated<String> need,
        @Nullable Stated<Share> share) {}
