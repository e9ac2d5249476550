package dev.desirepath.journey;

/** What sort of thing a rating is about. */
public enum Rated {
    JOURNEY,
    STAGE,
    UNIT
}
