package dev.desirepath.cli;

import java.time.Clock;

/** How far a run is: on a terminal, and only when it takes longer than a second. */
final class Progress {

    private static final long FIRST_MILLIS = 1000;
    private static final long NEXT_MILLIS = 200;

    private final Console console;
    private final Clock clock;
    private final int of;
    private final boolean shown;
    private int done;
    private long next;
    private boolean written;

    Progress(Console console, Clock clock, int of, boolean quiet) {
        this.console = console;
        this.clock = clock;
        this.of = of;
        this.shown = !quiet && console.isTerminal();
        this.next = clock.millis() + FIRST_MILLIS;
    }

    void step() {
        done++;
        if (shown && clock.millis() >= next) {
            next = clock.millis() + NEXT_MILLIS;
            written = true;
            console.warn("\r" + done + " of " + of + " journeys");
        }
    }

    /** Takes the line away again. */
    void end() {
        if (written) {
            console.warn("\r" + " ".repeat(40) + "\r");
        }
    }
}
