package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Reason;
import dev.desirepath.journey.Share;
import dev.desirepath.journey.Span;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import dev.desirepath.journey.Timing;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A journey walked through: its steps with who takes part in them, who holds the case, and the flow between them. */
final class Walk {

    private final Journey journey;
    private final FlowGraph flow;
    private final Map<String, Place> covered = new HashMap<>();
    private final List<Step> touchpoints = new ArrayList<>();
    private final List<Cast> casts = new ArrayList<>();
    private final List<Set<String>> produced = new ArrayList<>();
    private final Map<Actor, Nearest> nextHeldBy = new HashMap<>();
    private final Map<Integer, List<Step>> runs = new HashMap<>();

    Walk(Journey journey) {
        this.journey = journey;
        this.flow = FlowGraph.of(journey.steps());
        if (journey.covers() != null) {
            journey.covers()
                    .entries()
                    .forEach(cover -> cover.value().keys().forEach(key -> covered.put(key, cover.place())));
        }
        steps().forEach(this::look);
    }

    /** Each is asked for many times. */
    private void look(Step step) {
        Stated<String> begunBy = step.encounter().begunBy();
        Cast cast =
                Cast.of(step, actors(step.by()), actors(step.with()), begunBy == null ? null : actor(begunBy.value()));
        casts.add(cast);
        if (cast.customerTakesPart()) {
            touchpoints.add(step);
        }
        produced.add(itemsProduced(step));
    }

    /** {@return whether the file says that it has this key wherever it applies} */
    boolean covers(String key) {
        return covered.containsKey(key);
    }

    /** {@return what is stated; where the file says that it has the key wherever it applies, absence is a written none} */
    <T> @Nullable Stated<T> said(@Nullable Stated<T> stated, String key, T none) {
        Place place = covered.get(key);
        return stated != null || place == null ? stated : new Stated<>(none, "none", place);
    }

    /** {@return the same for lists, of which none is the empty one} */
    <T> @Nullable Listed<T> said(@Nullable Listed<T> listed, String key) {
        Place place = covered.get(key);
        return listed != null || place == null ? listed : new Listed<>(List.of(), place);
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

    List<Step> touchpoints() {
        return touchpoints;
    }

    private Cast cast(Step step) {
        return casts.get(flow.number(step.id()));
    }

    boolean isTouchpoint(int number) {
        return casts.get(number).customerTakesPart();
    }

    boolean isTouchpoint(Step step) {
        return isTouchpoint(flow.number(step.id()));
    }

    /** {@return whether the customer or a partner takes part} */
    boolean takesOutsiderIn(Step step) {
        return isTouchpoint(step) || parties(step).stream().anyMatch(actor -> isKind(actor, ActorKind.PARTNER));
    }

    boolean isBegunByCustomer(Step step) {
        return cast(step).begunByCustomer();
    }

    /** {@return whether the customer meets a person in it} */
    boolean isHuman(Step step) {
        return cast(step).human();
    }

    /** {@return whether the customer is told something in the touchpoint} */
    boolean informs(Step touchpoint) {
        return !isBegunByCustomer(touchpoint)
                || !items(touchpoint.information().tells()).isEmpty()
                || value(touchpoint.encounter().because()) == Reason.STATUS;
    }

    /** {@return the actor on the organisation's side who holds the case in this step; a partner only where nobody else does} */
    Optional<Actor> holder(Step step) {
        return cast(step).holder();
    }

    Optional<Actor> holder(int number) {
        return casts.get(number).holder();
    }

    private List<Actor> parties(Step step) {
        return cast(step).parties();
    }

    /** {@return the people of the organisation and its partners who do the step or take part in it} */
    Stream<Actor> people(Step step) {
        return parties(step).stream().filter(actor -> !actor.isCustomer() && !isKind(actor, ActorKind.SYSTEM));
    }

    /** {@return how many people of the organisation and its partners do the step together} */
    int peopleDoing(Step step) {
        return (int) cast(step).doing().stream()
                .filter(actor -> !actor.isCustomer() && !isKind(actor, ActorKind.SYSTEM))
                .distinct()
                .count();
    }

    /** {@return whether the customer alone does it} */
    boolean isCustomersOwn(Step step) {
        return cast(step).customersOwn();
    }

    private List<Actor> actors(@Nullable Listed<String> names) {
        List<Actor> actors = new ArrayList<>();
        for (String name : items(names)) {
            actors.add(actor(name));
        }
        return actors;
    }

    Actor actor(String name) {
        Actor actor = journey.actors().get(name);
        if (actor == null) {
            throw new IllegalArgumentException("The actor '%s' is not declared in %s.".formatted(name, journey.file()));
        }
        return actor;
    }

    static boolean isKind(Actor actor, ActorKind kind) {
        return Cast.isKind(actor, kind);
    }

    /** {@return the items that exist once the step is done: those it gives and those it asks for} */
    Set<String> produced(Step step) {
        return produced(flow.number(step.id()));
    }

    Set<String> produced(int number) {
        return produced.get(number);
    }

    private static Set<String> itemsProduced(Step step) {
        Set<String> items = new LinkedHashSet<>(items(step.information().gives()));
        items.addAll(items(step.information().asks()));
        return items.isEmpty() ? Collections.emptySet() : Collections.unmodifiableSet(items);
    }

    static List<String> items(@Nullable Listed<String> listed) {
        return listed == null ? List.of() : listed.values();
    }

    /** {@return whether the work waits before the step; a wait of no time is none} */
    static boolean waits(Timing timing) {
        boolean some =
                timing.waits() != null && timing.waits().value().minutes().signum() > 0;
        return some || timing.every() != null || timing.batch() != null;
    }

    /** {@return the step and those that follow it, on every branch, as long as the same actor holds the case} */
    List<Step> run(int first) {
        return runs.computeIfAbsent(first, this::runFrom);
    }

    private List<Step> runFrom(int first) {
        Optional<Actor> holder = holder(first);
        Set<Integer> run = new TreeSet<>(Set.of(first));
        Deque<Integer> ends = new ArrayDeque<>(run);
        while (!ends.isEmpty()) {
            for (int next : flow.following(ends.remove())) {
                if (holder(next).equals(holder) && run.add(next)) {
                    ends.add(next);
                }
            }
        }
        return run.stream().map(this::step).toList();
    }

    /** {@return the nearest step after this one that the actor holds} */
    Optional<Integer> nextHeldBy(int number, Actor actor) {
        return nextHeldBy
                .computeIfAbsent(
                        actor,
                        it -> Nearest.after(
                                flow, after -> holder(after).filter(it::equals).isPresent()))
                .to(number);
    }

    /** {@return whether every step says what it uses, or none is meant where it does not} */
    boolean saysUses() {
        return covers("uses")
                || steps().stream().allMatch(step -> step.information().uses() != null);
    }

    /** {@return whether every step says what it asks for and gives} */
    boolean saysItems() {
        return (covers("asks")
                        || steps().stream().allMatch(step -> step.information().asks() != null))
                && (covers("gives")
                        || steps().stream().allMatch(step -> step.information().gives() != null));
    }

    static @Nullable Long minutes(@Nullable Stated<Span> span) {
        return span == null
                ? null
                : span.value().minutes().setScale(0, RoundingMode.CEILING).longValue();
    }

    static @Nullable Integer perMille(@Nullable Stated<Share> share) {
        return share == null
                ? null
                : share.value()
                        .fraction()
                        .movePointRight(3)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();
    }

    static <T> @Nullable T value(@Nullable Stated<T> stated) {
        return stated == null ? null : stated.value();
    }
}
