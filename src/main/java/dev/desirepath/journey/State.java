package dev.desirepath.journey;

/** Whether a journey was seen as it is or is planned. */
public enum State {
    OBSERVED,
    PLANNED
}
