package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/** The successful customer outcome: what the customer has when the journey went well, and how that is measured. */
public record Outcome(
        Place place,
        @Nullable Stated<String> is,
        @Nullable Stated<String> measure,
        @Nullable Stated<String> target) {}
