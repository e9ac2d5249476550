package dev.desirepath.rules;

/** The three values of a condition. */
enum Truth {
    NO,
    /** It hangs on something that the journey does not say. */
    OPEN,
    YES;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    Truth and(Truth other) {
        return this == YES || other == NO ? other : this;
    }

    Truth or(Truth other) {
        return this == NO || other == YES ? other : this;
    }

    Truth negated() {
        return this == OPEN ? OPEN : of(this == NO);
    }
}
