package dev.desirepath.picture;

/**
 * The time before a step starts.
 *
 * @param minutes how long; 0 where that is not known
 * @param text the same in words
 */
record Delay(Length length, Hearing hearing, long minutes, String text) {

    /** What is known of the length. */
    enum Length {
        KNOWN,
        NONE,
        UNKNOWN
    }

    /** What the customer hears meanwhile. */
    enum Hearing {
        /** The customer does not wait. */
        NOT_WAITING,
        TOLD,
        NOTHING,
        NOT_STATED
    }
}
