package dev.desirepath.rules;

/** How much work a change is. */
public enum Effort {
    LOW,
    MEDIUM,
    HIGH
}
