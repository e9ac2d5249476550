package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/** How the customer is meant to feel at a step, and how customers said they felt, with who was asked when. */
public record EmotionAt(
        Place place,
        @Nullable Stated<Felt> goal,
        @Nullable Stated<Felt> observed,
        @Nullable Stated<Integer> customers,
        @Nullable Stated<String> when,
        @Nullable Stated<String> source) {}
