package dev.desirepath.journey;

/** A named stretch of a journey. */
public record Stage(String id, Stated<String> name, Attributes also) {}
