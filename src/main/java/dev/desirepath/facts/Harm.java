package dev.desirepath.facts;

/** What a finding does to the journey, from the worst. */
public enum Harm {
    /** It can keep the customer from the outcome. */
    BLOCKS_OUTCOME,
    /** It makes the customer do something again. */
    REPEATS_EFFORT,
    /** It irritates the customer. */
    IRRITATES,
    /** Only the organisation bears it. */
    INTERNAL
}
