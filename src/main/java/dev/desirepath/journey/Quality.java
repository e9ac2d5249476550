package dev.desirepath.journey;

/** How sure a number is. */
public enum Quality {
    MEASURED,
    ESTIMATED
}
