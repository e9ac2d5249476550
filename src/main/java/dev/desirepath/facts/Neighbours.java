package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Step;
import java.util.Collections;
import java.util.Optional;
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
        Set<Integer> before = walk.flow().preceding(number);
        if (before.size() != 1
                || walk.flow().following(before.iterator().next()).size() != 1) {
            return "none";
        }
        int earlier = before.iterator().next();
        Optional<Actor> giver = walk.holder(earlier);
        Optional<Actor> receiver = walk.holder(number);
        boolean apart = !walk.isTouchpoint(earlier) && isPerson(giver) && isPerson(receiver) && !giver.equals(receiver);
        return apart ? independent(walk.step(earlier), walk.step(number)) : "none";
    }

    private @Nullable String independent(Step earlier, Step step) {
        Listed<String> uses = walk.said(step.information().uses(), "uses");
        Listed<String> gives = walk.said(earlier.information().gives(), "gives");
        if (uses == null || gives == null) {
            return null;
        }
        // What uses or gives nothing that is written may need that the other was done, as a wall does before it is
        // painted.
        boolean written = !uses.entries().isEmpty() && !gives.entries().isEmpty();
        return !written || passes(earlier, step, uses) ? "none" : earlier.id();
    }

    private boolean passes(Step earlier, Step step, Listed<String> uses) {
        Set<String> produced = walk.produced(earlier);
        return earlier.decides() != null
                || earlier.handsOver() != null
                || !Collections.disjoint(produced, uses.values())
                || !Collections.disjoint(produced, Walk.items(step.timing().waitsFor()));
    }

    /** A system takes no time that is worth saving. */
    private static boolean isPerson(Optional<Actor> actor) {
        return actor.filter(each -> !Walk.isKind(each, ActorKind.SYSTEM)).isPresent();
    }
}
