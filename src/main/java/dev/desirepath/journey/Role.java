package dev.desirepath.journey;

/** What a step does for other steps, where it is not the work itself. */
public enum Role {
    /** Looks for mistakes in what another step made. */
    CHECK,
    /** Says once more what was agreed. */
    CONFIRM,
    /** Asks for what should have come. */
    CHASE,
    /** Writes down that something happened. */
    LOG,
    /** Brings together what others do. */
    COORDINATE
}
