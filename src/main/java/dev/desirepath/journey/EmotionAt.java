package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/**
 * How the customer is meant to feel at a step, or colleagues in their part, and how they said they felt, with who was asked
 * when.
 *
 * @param customers how many said so
 */
public record EmotionAt(
        Place place,
        @Nullable Stated<Felt> goal,
        @Nullable Stated<Felt> observed,
        @Nullable Stated<Integer> customers,
        @Nullable Stated<String> when,
        @Nullable Stated<String> source) {}
