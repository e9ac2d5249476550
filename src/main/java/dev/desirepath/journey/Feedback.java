package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/**
 * Whether customers are asked what they think, and who makes use of the answers.
 *
 * @param usedBy an actor, or {@code none}
 */
public record Feedback(
        Place place,
        @Nullable Stated<Answer> asked,
        @Nullable Stated<String> usedBy) {}
