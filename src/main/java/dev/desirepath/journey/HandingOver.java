package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/** What a step says about passing the case on: to whom, on which medium, with which items. */
public record HandingOver(
        Place place,
        @Nullable Listed<String> to,
        @Nullable Stated<String> medium,
        @Nullable Listed<String> items) {}
