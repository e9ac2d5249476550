package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
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

    /** {@return the one step right before, where another actor does it and nothing passes; null when not stated} */
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
        boolean apart = giver.isPresent() && receiver.isPresent() && !giver.equals(receiver);
        return apart ? independent(walk.step(earlier), walk.step(number)) : "none";
    }

    private @Nullable String independent(Step earlier, Step step) {
        Listed<String> uses = walk.said(step.information().uses(), "uses");
        Listed<String> gives = walk.said(earlier.information().gives(), "gives");
        if (uses == null || gives == null) {
            return null;
        }
        boolean passes = !Collections.disjoint(walk.produced(earlier), uses.values()) || earlier.decides() != null;
        return passes ? "none" : earlier.id();
    }
}
