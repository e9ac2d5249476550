package dev.desirepath.lab;

/** What came of an example. */
public enum Outcome {
    AS_EXPECTED,
    /** It ought to fire, does not yet, and the page says so. */
    KNOWN_MISS,
    FAILED
}
