package dev.desirepath.journey;

/** A written yes or no; what is not written has no answer at all. */
public enum Answer {
    YES,
    NO
}
