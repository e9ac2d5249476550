package dev.desirepath.journey;

/** What a step is worth to one side. */
public enum Worth {
    VALUED,
    NEUTRAL,
    IRRITATING
}
