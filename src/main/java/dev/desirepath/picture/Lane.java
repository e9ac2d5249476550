package dev.desirepath.picture;

/**
 * A row of steps of one party.
 *
 * @param unit the unit that the party belongs to; empty when none is stated or the lane is the unit
 */
record Lane(Kind kind, String name, String unit) {

    /** What the customer has to do with a lane. */
    enum Kind {
        CUSTOMER,
        IN_FRONT,
        BEHIND
    }

    static final Lane CUSTOMER = new Lane(Kind.CUSTOMER, "Customer acts", "");
    static final Lane IN_FRONT = new Lane(Kind.IN_FRONT, "Customer is met", "");
    static final Lane NOBODY = new Lane(Kind.BEHIND, "Not stated who", "");

    boolean isVisible() {
        return kind != Kind.BEHIND;
    }
}
