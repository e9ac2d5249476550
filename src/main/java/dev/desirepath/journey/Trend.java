package dev.desirepath.journey;

/** Where a number has gone lately. */
public enum Trend {
    BETTER,
    WORSE,
    SAME
}
