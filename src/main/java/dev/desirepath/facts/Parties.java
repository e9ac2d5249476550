package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Effort;
import dev.desirepath.journey.EmotionAt;
import dev.desirepath.journey.Feeling;
import dev.desirepath.journey.Felt;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Stated;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives who takes part. */
final class Parties {

    private final Walk walk;
    private final Map<Actor, Part> parts = new HashMap<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> sureUnits = new HashSet<>();
    private boolean allSure = true;

    /** In how many steps an actor takes part. */
    private static final class Part {
        private int steps;
        private int last = FlowGraph.NONE;

        private void takeIn(int step) {
            steps += step == last ? 0 : 1;
            last = step;
        }
    }

    Parties(Walk walk) {
        this.walk = walk;
        for (int step = 0; step < walk.size(); step++) {
            for (Actor actor : walk.parties(step)) {
                parts.computeIfAbsent(actor, it -> new Part()).takeIn(step);
            }
        }
        for (Actor actor : parts.keySet()) {
            if (Cast.isPerson(actor)) {
                addUnit(actor);
            }
        }
    }

    /** A partner without a unit is a party of its own; a colleague without one may be of any. */
    private void addUnit(Actor actor) {
        Stated<String> stated = actor.unit();
        String unit = stated == null ? "actor " + actor.name() : "unit " + stated.value();
        boolean sure = stated != null || Walk.isKind(actor, ActorKind.PARTNER);
        allSure &= sure;
        units.add(unit);
        if (sure) {
            sureUnits.add(unit);
        }
    }

    /** {@return how many units of people, each actor without a unit counted as one, do steps or take part in them} */
    int units() {
        return units.size();
    }

    /** {@return how many of them are sure to be different ones} */
    int unitsAtLeast() {
        return sureUnits.size();
    }

    /** {@return the same where no colleague is without a unit; else null} */
    @Nullable
    Integer unitsExactly() {
        return allSure ? (Integer) unitsAtLeast() : null;
    }

    void write(Book book) {
        for (Actor actor : walk.journey().actors().values()) {
            if (!actor.name().equals(Actor.CUSTOMER) || parts.containsKey(actor)) {
                write(actor, book);
            }
        }
    }

    private int steps(Actor actor) {
        Part part = parts.get(actor);
        return part == null ? 0 : part.steps;
    }

    private void write(Actor actor, Book book) {
        Listed<String> holds = walk.said(actor.holds(), "holds");
        Stated<String> sharedKey = walk.said(actor.sharedKey(), "shared key", "none");
        EmotionAt emotion = actor.emotion();
        Stated<Felt> observed = emotion == null ? null : emotion.observed();
        Stated<Effort> effort = walk.said(actor.effort(), "effort", Effort.LOW);
        Answer holdsData = holds == null ? null : holds.entries().isEmpty() ? Answer.NO : Answer.YES;
        dev.desirepath.facts.Actor fact = new dev.desirepath.facts.Actor(
                actor.name(),
                actor.place(),
                steps(actor),
                Walk.value(actor.kind()),
                Walk.value(actor.unit()),
                Walk.value(actor.specialist()),
                holdsData,
                Walk.value(sharedKey),
                Walk.value(effort),
                suffersFrom(observed, effort),
                emotion != null && emotion.goal() != null);
        book.add(fact)
                .from("kind", actor.kind())
                .from("belongsTo", actor.unit())
                .from("specialist", actor.specialist())
                .at("holdsCustomerData", holds == null ? null : holds.place())
                .from("sharedKey", sharedKey)
                .from("effort", effort)
                .from("suffersFrom", isDestroying(observed) ? observed : effort)
                .from("goalStated", emotion == null ? null : emotion.goal());
    }

    private static boolean isDestroying(@Nullable Stated<Felt> observed) {
        Feeling felt = observed == null ? null : observed.value().feeling();
        return felt != null && felt.cluster() == Feeling.Cluster.DESTROYING;
    }

    private static String suffersFrom(@Nullable Stated<Felt> observed, @Nullable Stated<Effort> effort) {
        if (observed != null && isDestroying(observed)) {
            return "feeling " + observed.written();
        }
        return effort != null && effort.value() == Effort.HIGH ? "high effort" : "nothing";
    }
}
