package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/**
 * What speaks for a step or against it: its worth to both sides, who requires it, whom it protects, who else could do it.
 *
 * @param requiredBy the law, safety reason, legal notice or authority that requires the step
 */
public record Appraisal(
        @Nullable Stated<Worth> customer,
        @Nullable Stated<Worth> organisation,
        @Nullable Stated<String> requiredBy,
        @Nullable Stated<String> protectsWhom,
        @Nullable Stated<String> protectsFrom,
        @Nullable Listed<String> couldBeDoneBy,
        @Nullable Stated<Answer> automated) {}
