package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/** An emotion word as people wrote it, and which of the twenty it means, where it means one. */
public record Felt(String word, @Nullable Feeling feeling) {}
