package dev.desirepath.redesign;

import dev.desirepath.facts.Derivation;
import dev.desirepath.facts.Emotion;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Step;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Listed;
import dev.desirepath.redesign.Audit.Work;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a change takes from the customer or puts on somebody, seen from both journeys. */
final class Standing {

    private final Journey before;
    private final Journey after;
    private final Facts factsBefore;
    private final Facts factsAfter;

    Standing(Journey before, Journey after, LocalDate asOf) {
        this.before = before;
        this.after = after;
        this.factsBefore = Derivation.derive(before, asOf);
        this.factsAfter = Derivation.derive(after, asOf);
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
        Set<String> missing = missing(after);
        missing.removeAll(missing(before));
        missing.forEach(item -> objections.add("steps use " + item + ", which nobody gives any more"));
        gone().forEach(step -> addGone(step, objections));
        work().stream().filter(Work::isMore).forEach(work -> objections.add(more(work)));
        return objections;
    }

    private static boolean any(Facts facts, Predicate<Touchpoint> asked) {
        return facts.of(Touchpoint.class).stream().anyMatch(asked);
    }

    private List<Step> gone() {
        Set<String> left = new LinkedHashSet<>();
        factsAfter.of(Step.class).forEach(step -> left.add(step.step()));
        return factsBefore.of(Step.class).stream()
                .filter(step -> !left.contains(step.step()))
                .toList();
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
        String who = work.actor().equals(Actor.CUSTOMER) ? "the customer" : "'" + work.actor() + "'";
        String steps = work.stepsAfter() > work.stepsBefore()
                ? work.stepsBefore() + " to " + work.stepsAfter() + " steps"
                : "";
        String minutes = work.minutesAfter() > work.minutesBefore()
                ? work.minutesBefore() + " to " + work.minutesAfter() + " minutes"
                : "";
        return who + " has more to do: " + steps + (steps.isEmpty() || minutes.isEmpty() ? "" : ", ") + minutes;
    }

    /** {@return what each actor does, in the order in which the steps name them} */
    List<Work> work() {
        Map<String, long[]> was = totals(before);
        Map<String, long[]> is = totals(after);
        Set<String> actors = new LinkedHashSet<>(was.keySet());
        actors.addAll(is.keySet());
        long[] nothing = new long[2];
        return actors.stream()
                .map(actor -> {
                    long[] old = was.getOrDefault(actor, nothing);
                    long[] now = is.getOrDefault(actor, nothing);
                    return new Work(actor, (int) old[0], (int) now[0], old[1], now[1]);
                })
                .toList();
    }

    private static Map<String, long[]> totals(Journey journey) {
        Map<String, long[]> totals = new LinkedHashMap<>();
        journey.steps().forEach(step -> {
            var takes = step.timing().takes();
            long minutes = takes == null
                    ? 0
                    : takes.value().minutes().setScale(0, RoundingMode.CEILING).longValue();
            Stream.concat(items(step.by()).stream(), items(step.with()).stream())
                    .distinct()
                    .forEach(actor -> {
                        long[] total = totals.computeIfAbsent(actor, it -> new long[2]);
                        total[0]++;
                        total[1] += minutes;
                    });
        });
        return totals;
    }
}
