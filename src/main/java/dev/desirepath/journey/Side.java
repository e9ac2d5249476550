package dev.desirepath.journey;

/** One of the two sides of a service. */
public enum Side {
    CUSTOMER,
    ORGANISATION
}
