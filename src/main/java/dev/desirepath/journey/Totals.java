package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/** How long the whole journey takes by the clock, and how much of that is work. */
public record Totals(
        Place place,
        @Nullable Stated<Span> elapsed,
        @Nullable Stated<Span> work) {}
