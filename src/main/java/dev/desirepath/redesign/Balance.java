package dev.desirepath.redesign;

import dev.desirepath.redesign.Differences.Point;
import dev.desirepath.redesign.Differences.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is better, what is worse, and what is not known; nothing is weighed against anything. */
final class Balance {

    private final List<Point> better = new ArrayList<>();
    private final List<Point> worse = new ArrayList<>();
    private final List<Point> notKnown = new ArrayList<>();

    void better(String what, String says) {
        better.add(new Point(what, says));
    }

    void worse(String what, String says) {
        worse.add(new Point(what, says));
    }

    void notKnown(String what, String says) {
        notKnown.add(new Point(what, says));
    }

    /** Adds a figure of which less is better. */
    void less(String what, long before, long after, String says) {
        if (after < before) {
            better(what, says);
        } else if (after > before) {
            worse(what, says);
        }
    }

    /** Adds a level of which less is better; what only one file says counts for nothing. */
    <T extends Comparable<T>> void lower(String what, @Nullable T old, @Nullable T now, String says) {
        if (old == null && now == null) {
            return;
        }
        if (old == null || now == null) {
            notKnown(what, says);
        } else {
            less(what, 0, now.compareTo(old), says);
        }
    }

    /** {@return better where something is better and nothing worse, and so on} */
    Verdict verdict() {
        if (better.isEmpty()) {
            return worse.isEmpty() ? Verdict.SAME : Verdict.WORSE;
        }
        return worse.isEmpty() ? Verdict.BETTER : Verdict.TRADED;
    }

    List<Point> better() {
        return better;
    }

    List<Point> worse() {
        return worse;
    }

    List<Point> notKnown() {
        return notKnown;
    }
}
