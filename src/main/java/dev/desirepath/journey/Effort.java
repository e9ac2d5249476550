package dev.desirepath.journey;

/** How much trouble something is. */
public enum Effort {
    LOW,
    MEDIUM,
    HIGH
}
