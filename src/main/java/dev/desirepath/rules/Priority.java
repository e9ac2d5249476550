package dev.desirepath.rules;

/** How urgent a recommendation is, from the most urgent. */
public enum Priority {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW
}
