package dev.desirepath.journey;

/** What a business rule rests on; {@link #POLICY} means nothing but the organisation's own wish. */
public enum Basis {
    POLICY,
    CUSTOMER_NEED,
    RISK,
    SAFETY,
    LAW
}
