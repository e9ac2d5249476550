package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Entering;
import dev.desirepath.journey.Information;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of a hand-off what comes back with it, what is asked for again, and whether it reaches somebody who can help. */
final class Returns {

    private final Walk walk;
    private final Availability availability;
    private final Nearest needs;
    private final Map<String, List<Actor>> ableTo = new HashMap<>();

    Returns(Walk walk, Availability availability) {
        this.walk = walk;
        this.availability = availability;
        this.needs =
                Nearest.before(walk.flow(), step -> walk.step(step).encounter().need() != null);
        for (Actor actor : walk.journey().actors().values()) {
            for (String need : Listing.items(actor.can())) {
                ableTo.computeIfAbsent(need, it -> new ArrayList<>()).add(actor);
            }
        }
    }

    /** {@return whether the receiver had the case right before the giver got it} */
    boolean comesBack(int giving, Actor receiver) {
        int before = walk.flow().onlyPreceding(firstOfRun(giving));
        return before != FlowGraph.NONE && walk.isHeldBy(before, receiver);
    }

    private int firstOfRun(int giving) {
        Actor giver = walk.holder(giving);
        if (giver == null) {
            return giving;
        }
        BitSet seen = new BitSet();
        int first = giving;
        while (!seen.get(first)) {
            seen.set(first);
            int before = walk.flow().onlyPreceding(first);
            if (before == FlowGraph.NONE || !walk.isHeldBy(before, giver)) {
                break;
            }
            first = before;
        }
        return first;
    }

    /** {@return whether the run of the receiver uses what the giver gave; null when not stated} */
    @Nullable
    Answer brings(int giving, int[] run) {
        boolean said = true;
        Set<String> items = new HashSet<>();
        for (int given : walk.run(firstOfRun(giving))) {
            items.addAll(walk.produced(given));
            said &= walk.step(given).information().gives() != null || walk.covers("gives");
        }
        for (int step : run) {
            Information information = walk.step(step).information();
            for (String item : Listing.items(information.uses())) {
                if (items.contains(item)) {
                    return Answer.YES;
                }
            }
            said &= information.uses() != null || walk.covers("uses");
        }
        return said ? Answer.NO : null;
    }

    /** {@return an item that was there before the hand-off and that the receiver asks for or types in; null when not stated} */
    @Nullable
    String askedAgain(int giving, int[] run) {
        boolean said = true;
        for (int step : run) {
            Information information = walk.step(step).information();
            for (String item : Listing.items(information.asks())) {
                if (isThere(item, giving)) {
                    return item;
                }
            }
            for (Entering entering : Entries.typed(walk.step(step))) {
                if (isThere(Entries.item(entering), giving)) {
                    return Entries.item(entering);
                }
            }
            said &= information.asks() != null || walk.covers("asks");
        }
        return said ? "none" : null;
    }

    private boolean isThere(String item, int giving) {
        return walk.produced(giving).contains(item) || availability.has(item, giving);
    }

    /** {@return whether the receiver is written to be able to do what the customer last asked for; null when not stated} */
    @Nullable
    Answer can(Actor receiver, int giving) {
        String need = need(lastAsked(giving));
        if (receiver.can() == null || need == null) {
            return null;
        }
        return receiver.can().lists(need) ? Answer.YES : Answer.NO;
    }

    private int lastAsked(int giving) {
        return walk.step(giving).encounter().need() == null ? needs.to(giving) : giving;
    }

    private @Nullable String need(int step) {
        String need = step == FlowGraph.NONE
                ? null
                : Walk.value(walk.step(step).encounter().need());
        return "none".equals(need) ? null : need;
    }

    /** {@return who besides the two could do what the customer last asked for, where nobody who can gets the case; else none} */
    String whoCan(Actor giver, Actor receiver, int giving) {
        int asked = lastAsked(giving);
        String need = need(asked);
        if (need == null || Walk.value(walk.step(asked).encounter().resolved()) == Answer.YES) {
            return "none";
        }
        List<Actor> able = ableTo.getOrDefault(need, List.of());
        for (Actor actor : able) {
            if (actor.equals(giver) || actor.equals(receiver) || walk.nextHeldBy(giving, actor) != FlowGraph.NONE) {
                return "none";
            }
        }
        return able.isEmpty() ? "none" : able.get(0).name();
    }
}
