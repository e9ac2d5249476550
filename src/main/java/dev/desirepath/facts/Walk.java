package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import dev.desirepath.journey.Timing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A journey walked through: its steps with who takes part in them, who holds the case, and the flow between them. */
final class Walk {

    private final Journey journey;
    private final FlowGraph flow;
    private final Map<Actor, BitSet> heldBy = new HashMap<>();
    private final BitSet touched;

    Walk(Journey journey) {
        this.journey = journey;
        this.flow = FlowGraph.of(journey.steps());
        for (int number = 0; number < steps().size(); number++) {
            int held = number;
            holder(step(number)).ifPresent(actor -> heldBy.computeIfAbsent(actor, it -> new BitSet())
                    .set(held));
        }
        this.touched = numbers(this::isTouchpoint);
    }

    Journey journey() {
        return journey;
    }

    FlowGraph flow() {
        return flow;
    }

    List<Step> steps() {
        return journey.steps();
    }

    Step step(int number) {
        return journey.steps().get(number);
    }

    /** {@return the numbers of the steps of which it is so} */
    BitSet numbers(Predicate<Step> wanted) {
        BitSet numbers = new BitSet();
        IntStream.range(0, steps().size())
                .filter(number -> wanted.test(step(number)))
                .forEach(numbers::set);
        return numbers;
    }

    /** {@return the numbers of the touchpoints} */
    BitSet touched() {
        return touched;
    }

    List<Step> touchpoints() {
        return steps().stream().filter(this::isTouchpoint).toList();
    }

    /**
     * {@return whether the customer takes part: named in {@code by} or {@code with}, or said by a key that only contacts
     * have; a customer who is written to be alone meets nobody}
     */
    boolean isTouchpoint(Step step) {
        if (parties(step).anyMatch(Actor::isCustomer)) {
            boolean nobodyElse = step.with() != null && step.with().entries().isEmpty();
            return !(nobodyElse && actors(step.by()).allMatch(Actor::isCustomer));
        }
        return step.with() == null
                && (step.encounter().need() != null
                        || step.encounter().because() != null
                        || step.encounter().resolved() != null);
    }

    /** {@return whether the customer begins it; where nobody is named, what only contacts have says that they do} */
    boolean isBegunByCustomer(Step step) {
        return step.by() == null ? isTouchpoint(step) : actors(step.by()).anyMatch(Actor::isCustomer);
    }

    /** {@return whether the customer meets a person in it} */
    boolean isHuman(Step step) {
        return isTouchpoint(step)
                && parties(step)
                        .anyMatch(actor -> isKind(actor, ActorKind.EMPLOYEE) || isKind(actor, ActorKind.PARTNER));
    }

    /** {@return the actor on the organisation's side who holds the case in this step; a partner only where nobody else does} */
    Optional<Actor> holder(Step step) {
        List<Actor> candidates =
                parties(step).filter(actor -> !actor.isCustomer()).toList();
        return candidates.stream()
                .filter(actor -> !isKind(actor, ActorKind.PARTNER))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private Stream<Actor> parties(Step step) {
        return Stream.concat(actors(step.by()), actors(step.with()));
    }

    private Stream<Actor> actors(@Nullable Listed<String> names) {
        return names == null ? Stream.empty() : names.stream().map(this::actor);
    }

    Actor actor(String name) {
        Actor actor = journey.actors().get(name);
        if (actor == null) {
            throw new IllegalArgumentException("The actor '%s' is not declared in %s.".formatted(name, journey.file()));
        }
        return actor;
    }

    static boolean isKind(Actor actor, ActorKind kind) {
        return actor.kind() != null && actor.kind().value() == kind;
    }

    /** {@return the items that exist once the step is done: those it gives and those it asks for} */
    static Set<String> produced(Step step) {
        Set<String> items = new LinkedHashSet<>(items(step.information().gives()));
        items.addAll(items(step.information().asks()));
        return items;
    }

    static List<String> items(@Nullable Listed<String> listed) {
        return listed == null ? List.of() : listed.values();
    }

    /** {@return the step and those that follow it one by one while the same actor holds the case} */
    List<Step> run(int first) {
        Optional<Actor> holder = holder(step(first));
        List<Step> run = new ArrayList<>();
        Set<Integer> seen = new LinkedHashSet<>();
        int number = first;
        while (seen.add(number) && holder(step(number)).equals(holder)) {
            run.add(step(number));
            if (flow.following(number).size() != 1) {
                break;
            }
            number = flow.following(number).iterator().next();
        }
        return run;
    }

    /** {@return the nearest step after this one that the actor holds} */
    Optional<Integer> nextHeldBy(int number, Actor actor) {
        BitSet held = heldBy(actor);
        return flow.reachableFrom(number).intersects(held) ? flow.nearestAfter(number, held::get) : Optional.empty();
    }

    /** {@return the numbers of the steps that the actor holds} */
    BitSet heldBy(Actor actor) {
        return heldBy.getOrDefault(actor, new BitSet());
    }

    /** {@return whether the work waits before the step; a wait of no time is none} */
    static boolean waits(Timing timing) {
        boolean waits =
                timing.waits() != null && timing.waits().value().minutes().signum() > 0;
        return waits || timing.every() != null || timing.batch() != null;
    }

    static <T> @Nullable T value(@Nullable Stated<T> stated) {
        return stated == null ? null : stated.value();
    }
}
