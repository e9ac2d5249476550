package dev.desirepath.picture;

import org.jspecify.annotations.Nullable;

/**
 * How the customer is meant to feel at a step, and how customers said they felt.
 *
 * @param aim the goal in the words of the file; empty when none is stated
 * @param aimed its level; null when none is stated or the word is none of the twenty
 * @param said what customers said, with how many; empty when nobody asked
 * @param felt its level; null as before
 */
record Mood(
        String aim,
        @Nullable Level aimed,
        String said,
        @Nullable Level felt) {}
