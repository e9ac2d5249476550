package dev.desirepath.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All facts of a type held against one pattern: those that meet it, and those that come nearest to it. */
final class Search {

    private static final Comparator<Tried> NEAREST = Comparator.comparing(Tried::failing);

    private final int keep;
    private final List<Tried> met = new ArrayList<>();
    private final List<Tried> lacking = new ArrayList<>();
    private int searched;

    /** @param keep how many of those that do not meet it to keep */
    Search(int keep) {
        this.keep = keep;
    }

    void add(Tried tried) {
        searched++;
        if (tried.holds() != Holds.NO) {
            met.add(tried);
            return;
        }
        lacking.add(tried);
        if (lacking.size() > 2 * keep + 2) {
            cut();
        }
    }

    private void cut() {
        // Sorting keeps the order of the journey where two lack as much.
        lacking.sort(NEAREST);
        lacking.subList(Math.min(keep, lacking.size()), lacking.size()).clear();
    }

    int searched() {
        return searched;
    }

    List<Tried> met() {
        return met;
    }

    List<Tried> lacking() {
        cut();
        return lacking;
    }

    /** {@return whether there is one} */
    Holds any() {
        return met.stream().map(Tried::holds).reduce(Holds.NO, Holds::or);
    }
}
