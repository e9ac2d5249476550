package dev.desirepath.redesign;

import dev.desirepath.facts.Derivation;
import dev.desirepath.facts.Emotion;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Step;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Listed;
import dev.desirepath.redesign.Audit.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a change takes from the customer or puts on somebody, seen from both journeys. */
final class Standing {

    private final Journey before;
    private final Journey after;
    private final Facts factsBefore;
    private final Facts factsAfter;
    private final Matching matching;

    Standing(Journey before, Journey after, LocalDate asOf) {
        this(
                before,
                after,
                Derivation.derive(before, asOf),
                Derivation.derive(after, asOf),
                Matching.byId(before, after));
    }

    Standing(Journey before, Journey after, Facts factsBefore, Facts factsAfter, Matching matching) {
        this.before = before;
        this.after = after;
        this.factsBefore = factsBefore;
        this.factsAfter = factsAfter;
        this.matching = matching;
    }

    /** {@return one sentence for each} */
    List<String> objections() {
        List<String> objections = new ArrayList<>();
        if (any(factsBefore, Touchpoint::human) && !any(factsAfter, Touchpoint::human)) {
            objections.add("the customer meets no person any more");
        }
        if (any(factsBefore, Touchpoint::informs) && !any(factsAfter, Touchpoint::informs)) {
            objections.add("the customer is told nothing any more");
        }
        Set<String> missing = newlyMissing();
        missing.removeAll(new Silent(before, after, matching).itemsNotSaid());
        missing.forEach(item -> objections.add("steps use " + item + ", which nobody gives any more"));
        gone().forEach(step -> addGone(step, objections));
        work().stream()
                .filter(work -> work.isMore() && !isSystem(work.actor()))
                .forEach(work -> objections.add(more(work)));
        return objections;
    }

    /** {@return the items of which nobody knows whether anybody still gives them} */
    Set<String> perhapsMissing() {
        Set<String> missing = newlyMissing();
        missing.retainAll(new Silent(before, after, matching).itemsNotSaid());
        return missing;
    }

    private Set<String> newlyMissing() {
        Set<String> missing = missing(after);
        missing.removeAll(missing(before));
        return missing;
    }

    private static boolean any(Facts facts, Predicate<Touchpoint> asked) {
        return facts.of(Touchpoint.class).stream().anyMatch(asked);
    }

    private List<Step> gone() {
        Set<String> gone = matching.gone().stream().map(step -> step.id()).collect(Collectors.toSet());
        return factsBefore.of(Step.class).stream()
                .filter(step -> gone.contains(step.step()))
                .toList();
    }

    /** More to do for a system is nobody's burden. */
    private boolean isSystem(String name) {
        Actor actor = after.actors().get(name);
        return actor != null && actor.kind() != null && actor.kind().value() == ActorKind.SYSTEM;
    }

    private void addGone(Step step, List<String> objections) {
        if (isSome(step.requiredBy())) {
            objections.add("'" + step.step() + "' is gone, which is required: " + step.requiredBy());
        }
        if (isSome(step.protectsFrom())) {
            objections.add("'" + step.step() + "' is gone, which protects somebody from " + step.protectsFrom());
        }
        boolean liked = factsBefore.of(Emotion.class).stream()
                .anyMatch(emotion -> emotion.step().equals(step.step()) && emotion.goalMet() == Answer.YES);
        if (liked) {
            objections.add("'" + step.step() + "' is gone, where customers feel what they are meant to feel");
        }
    }

    private static boolean isSome(@Nullable String stated) {
        return stated != null && !stated.equals("none");
    }

    /** {@return the items that some step uses and none gives or asks for} */
    private static Set<String> missing(Journey journey) {
        Set<String> missing = new TreeSet<>();
        journey.steps().forEach(step -> missing.addAll(items(step.information().uses())));
        journey.steps().forEach(step -> {
            missing.removeAll(items(step.information().gives()));
            missing.removeAll(items(step.information().asks()));
        });
        return missing;
    }

    private static List<String> items(@Nullable Listed<String> listed) {
        return listed == null ? List.of() : listed.values();
    }

    private static String more(Work work) {
        String steps = work.stepsAfter() > work.stepsBefore() ? steps(work) : "";
        String minutes = work.isLonger() ? minutes(work) : "";
        return who(work) + " has more to do: " + steps + (steps.isEmpty() || minutes.isEmpty() ? "" : ", ") + minutes;
    }

    /** {@return that an actor has less to do} */
    static String less(Work work) {
        String steps = work.stepsAfter() < work.stepsBefore() ? steps(work) : "";
        String minutes = work.unknown() == 0 && work.minutesAfter() < work.minutesBefore() ? minutes(work) : "";
        return who(work) + " has less to do: " + steps + (steps.isEmpty() || minutes.isEmpty() ? "" : ", ") + minutes;
    }

    private static String who(Work work) {
        return work.actor().equals(Actor.CUSTOMER) ? "the customer" : "'" + work.actor() + "'";
    }

    private static String steps(Work work) {
        return work.stepsBefore() + " to " + work.stepsAfter() + " steps";
    }

    private static String minutes(Work work) {
        return work.minutesBefore() + " to " + work.minutesAfter() + " minutes";
    }

    /** {@return what each actor does, in the order in which the steps name them} */
    List<Work> work() {
        return new Working(before, after, matching).work();
    }
}
