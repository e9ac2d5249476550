package dev.desirepath.journey;

/** What sort of party an actor is. */
public enum ActorKind {
    CUSTOMER,
    EMPLOYEE,
    SYSTEM,
    PARTNER
}
