package dev.desirepath.journey;

/** On which level a business rule is made. */
public enum RuleType {
    STRATEGIC,
    OPERATIONAL,
    REGULATORY
}
