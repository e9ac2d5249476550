package dev.desirepath.journey;

/** From which side a rating comes. */
public enum Rater {
    INSIDE,
    CUSTOMERS
}
