package dev.desirepath.journey;

/** A value that the file states, with its text as written there and its place. */
public record Stated<T>(T value, String written, Place place) {}
