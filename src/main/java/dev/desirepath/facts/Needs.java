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
    private final boolean saysAll;
    private final BitSet needed = new BitSet();
    private final Map<String, List<Integer>> givers = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    Needs(Walk walk) {
        this.walk = walk;
        this.saysAll = walk.saysUses();
        for (int number = 0; number < walk.steps().size(); number++) {
            Step step = walk.step(number);
            for (String item : walk.produced(step)) {
                givers.computeIfAbsent(item, key -> new ArrayList<>()).add(number);
            }
            if (walk.isTouchpoint(number) || step.decides() != null || leavesTheJourney(number)) {
                need(number);
            }
        }
        while (!open.isEmpty()) {
            int user = open.removeFirst();
            Walk.items(walk.step(user).information().uses()).forEach(item -> needGivers(item, user));
        }
    }

    private boolean leavesTheJourney(int number) {
        HandingOver handsOver = walk.step(number).handsOver();
        return handsOver != null
                && (handsOver.to() == null
                        || handsOver.to().stream().anyMatch(name -> walk.nextHeldBy(number, walk.actor(name))
                                .isEmpty()));
    }

    private void needGivers(String item, int user) {
        Iterator<Integer> left = givers.getOrDefault(item, List.of()).iterator();
        while (left.hasNext()) {
            int giver = left.next();
            if (needed.get(giver)) {
                left.remove();
            } else if (walk.flow().canFollow(giver, user)) {
                need(giver);
                left.remove();
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
        boolean gives = walk.said(walk.step(number).information().gives(), "gives") != null;
        return saysAll && gives ? Answer.NO : null;
    }
}
