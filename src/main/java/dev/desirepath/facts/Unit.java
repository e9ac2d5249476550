package dev.desirepath.facts;

/** What a measure or a limit is a number of. */
public enum Unit {
    /** Whole things, or months. */
    THINGS,
    THOUSANDTHS,
    MINUTES
}
