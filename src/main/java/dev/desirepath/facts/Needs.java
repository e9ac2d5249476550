package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.HandingOver;
import dev.desirepath.journey.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the journey backwards from its outcome: which steps meet the customer, decide, pass the
 * case on to somebody outside, or give what such a step uses. */
final class Needs {

    private final Walk walk;
    private final Producers producers;
    private final boolean saysAll;
    private final BitSet needed = new BitSet();
    /** For each item that was looked at those who give it and are not needed yet. */
    private final Map<String, List<Integer>> left = new HashMap<>();

    private final Deque<Integer> open = new ArrayDeque<>();

    Needs(Walk walk, Uses uses, Producers producers) {
        this.walk = walk;
        this.producers = producers;
        this.saysAll = uses.isComplete();
        for (int number = 0; number < walk.size(); number++) {
            Step step = walk.step(number);
            if (walk.isTouchpoint(number) || step.decides() != null || leavesTheJourney(number)) {
                need(number);
            }
        }
        while (!open.isEmpty()) {
            int user = open.removeFirst();
            for (String item : Listing.items(walk.step(user).information().uses())) {
                needGivers(item, user);
            }
        }
    }

    private boolean leavesTheJourney(int number) {
        HandingOver handsOver = walk.step(number).handsOver();
        if (handsOver == null || handsOver.to() == null) {
            return handsOver != null;
        }
        for (String name : handsOver.to().values()) {
            if (walk.nextHeldBy(number, walk.actor(name)) == FlowGraph.NONE) {
                return true;
            }
        }
        return false;
    }

    private void needGivers(String item, int user) {
        Iterator<Integer> givers = left.computeIfAbsent(item, it -> new ArrayList<>(producers.of(it)))
                .iterator();
        while (givers.hasNext()) {
            int giver = givers.next();
            if (needed.get(giver)) {
                givers.remove();
            } else if (walk.flow().canFollow(giver, user)) {
                need(giver);
                givers.remove();
            }
        }
    }

    private void need(int number) {
        needed.set(number);
        open.addLast(number);
    }

    /** {@return whether the outcome needs the step; null when the file does not say enough} */
    @Nullable
    Answer isNeeded(int number) {
        if (needed.get(number)) {
            return Answer.YES;
        }
        boolean gives = walk.step(number).information().gives() != null || walk.covers("gives");
        return saysAll && gives ? Answer.NO : null;
    }
}
