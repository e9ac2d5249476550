package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/**
 * Where customers can speak: answer what they are sent, flag what is wrong, get help; each {@code yes}, {@code no} or a
 * place in words.
 */
public record Voice(
        Place place,
        @Nullable Stated<String> answer,
        @Nullable Stated<String> flag,
        @Nullable Stated<String> help) {}
