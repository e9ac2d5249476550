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
        return compareTo(other) < 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) > 0 ? this : other;
    }

    Truth negated() {
        return this == OPEN ? OPEN : of(this == NO);
    }
}
