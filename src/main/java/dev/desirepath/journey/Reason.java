package dev.desirepath.journey;

/** Why the customer makes a contact. */
public enum Reason {
    /** To get what the journey is for. */
    VALUE,
    /** To learn something before or beside it. */
    INFORMATION,
    /** To hear how things stand. */
    STATUS,
    /** To understand what the organisation said, sent or billed. */
    CLARIFICATION,
    /** Because something went wrong. */
    FAILURE,
    /** For the sake of the relationship itself. */
    RELATIONSHIP
}
