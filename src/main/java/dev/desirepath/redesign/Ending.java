package dev.desirepath.redesign;

import dev.desirepath.redesign.Carried.End;

/** How one edit ended, and why. */
record Ending(End end, String note) {

    static Ending made() {
        return new Ending(End.MADE, "");
    }

    static Ending before(String note) {
        return new Ending(End.DONE_BEFORE, note);
    }

    static Ending impossible(String note) {
        return new Ending(End.NOT_POSSIBLE, note);
    }
}
