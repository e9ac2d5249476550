package dev.desirepath.lab;

/** A section of a page with journeys that the rule is tried out on. */
public enum Section {
    FIRES_ON("Fires on"),
    STAYS_QUIET_ON("Stays quiet on"),
    /** Journeys on which it ought to fire and does not yet. */
    KNOWN_MISS("Known miss");

    private final String heading;

    Section(String heading) {
        this.heading = heading;
    }

    /** {@return the heading of the section} */
    public String heading() {
        return heading;
    }
}
