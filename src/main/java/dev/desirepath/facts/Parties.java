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
import dev.desirepath.journey.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Derives who takes part. */
final class Parties {

    private final Walk walk;
    private final Map<String, Integer> steps = new HashMap<>();

    Parties(Walk walk) {
        this.walk = walk;
        for (Step step : walk.steps()) {
            Set<String> names = new HashSet<>(Walk.items(step.by()));
            names.addAll(Walk.items(step.with()));
            names.forEach(name -> steps.merge(name, 1, Integer::sum));
        }
    }

    /** {@return how many units of people, each actor without a unit counted as one, do steps or take part in them} */
    int units() {
        return units(people()).size();
    }

    /** {@return how many of them are sure to be different ones; a partner without a unit is a party of its own} */
    int unitsAtLeast() {
        return units(people().filter(Parties::isSure)).size();
    }

    /** {@return the same where no colleague is without a unit; else null} */
    @Nullable
    Integer unitsExactly() {
        return people().allMatch(Parties::isSure) ? (Integer) unitsAtLeast() : null;
    }

    private Stream<Actor> people() {
        return walk.steps().stream().flatMap(walk::people);
    }

    private static boolean isSure(Actor actor) {
        return actor.unit() != null || Walk.isKind(actor, ActorKind.PARTNER);
    }

    private static Set<String> units(Stream<Actor> people) {
        return people.map(actor -> {
                    Stated<String> unit = actor.unit();
                    return unit == null ? "actor " + actor.name() : "unit " + unit.value();
                })
                .collect(Collectors.toSet());
    }

    void write(Book book) {
        walk.journey().actors().values().stream()
                .filter(actor -> !actor.name().equals(Actor.CUSTOMER) || steps.containsKey(Actor.CUSTOMER))
                .forEach(actor -> write(actor, book));
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
                steps.getOrDefault(actor.name(), 0),
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
