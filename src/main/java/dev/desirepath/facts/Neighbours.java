package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Step;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which steps follow each other though neither needs the other. */
final class Neighbours {

    private final Walk walk;

    Neighbours(Walk walk) {
        this.walk = walk;
    }

    /**
     * {@return the one step right before, where other people do it, nothing passes, and both say what they use and give; null
     * when that is not stated}
     */
    @Nullable
    String independentOf(int number) {
        int earlier = walk.flow().onlyPreceding(number);
        if (earlier == FlowGraph.NONE || walk.flow().onlyFollowing(earlier) == FlowGraph.NONE) {
            return "none";
        }
        boolean apart = !walk.isTouchpoint(earlier)
                && isPersons(earlier)
                && isPersons(number)
                && walk.changesHands(earlier, number);
        return apart ? independent(earlier, number) : "none";
    }

    private @Nullable String independent(int earlier, int number) {
        Listed<String> uses = walk.said(walk.step(number).information().uses(), "uses");
        Listed<String> gives = walk.said(walk.step(earlier).information().gives(), "gives");
        if (uses == null || gives == null) {
            return null;
        }
        // What uses or gives nothing that is written may need that the other was done, as a wall does before it is
        // painted.
        boolean written = !uses.entries().isEmpty() && !gives.entries().isEmpty();
        return !written || passes(earlier, number, uses)
                ? "none"
                : walk.step(earlier).id();
    }

    private boolean passes(int number, int next, Listed<String> uses) {
        Set<String> produced = walk.produced(number);
        Step earlier = walk.step(number);
        return earlier.decides() != null
                || earlier.handsOver() != null
                || !Collections.disjoint(produced, uses.values())
                || !Collections.disjoint(
                        produced, Listing.items(walk.step(next).timing().waitsFor()));
    }

    /** A system takes no time that is worth saving. */
    private boolean isPersons(int number) {
        Actor holder = walk.holder(number);
        return holder != null && !Walk.isKind(holder, ActorKind.SYSTEM);
    }
}
