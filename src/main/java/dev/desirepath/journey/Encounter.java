package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/** What a step says about meeting the customer: through what, for which need, why, and whether the need was met. */
public record Encounter(
        @Nullable Stated<String> channel,
        @Nullable Stated<String> need,
        @Nullable Stated<Answer> resolved,
        @Nullable Stated<Reason> because,
        @Nullable Stated<String> causedBy,
        @Nullable Stated<Answer> decisive) {}
