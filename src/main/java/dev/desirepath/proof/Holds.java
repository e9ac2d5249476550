package dev.desirepath.proof;

/** What a comparison, a condition or a whole rule comes to. */
public enum Holds {
    NO,
    /** It hangs on something that the journey does not say. */
    OPEN,
    YES;

    static Holds of(boolean holds) {
        return holds ? YES : NO;
    }

    Holds and(Holds other) {
        return compareTo(other) < 0 ? this : other;
    }

    Holds or(Holds other) {
        return compareTo(other) > 0 ? this : other;
    }

    Holds not() {
        return this == OPEN ? OPEN : of(this == NO);
    }
}
