package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Coverage;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A journey walked through: its steps with who takes part in them, who holds the case, and the flow between them. */
final class Walk {

    private final Journey journey;
    private final FlowGraph flow;
    private final Map<String, Place> covered = new HashMap<>();
    private final Step[] steps;
    private final Cast[] casts;
    private final List<Set<String>> produced = new ArrayList<>();
    private final int[] touchpoints;
    private final BitSet metBefore;
    private final BitSet metAfter;
    private final Map<Actor, Nearest> nextHeldBy = new HashMap<>();
    private final Runs runs = new Runs(this);

    Walk(Journey journey) {
        this.journey = journey;
        this.flow = FlowGraph.of(journey.steps());
        this.steps = journey.steps().toArray(new Step[0]);
        this.casts = new Cast[steps.length];
        if (journey.covers() != null) {
            for (Stated<Coverage> cover : journey.covers().entries()) {
                cover.value().keys().forEach(key -> covered.put(key, cover.place()));
            }
        }
        int[] met = new int[steps.length];
        int count = 0;
        for (int number = 0; number < steps.length; number++) {
            casts[number] = cast(steps[number]);
            produced.add(itemsProduced(steps[number]));
            if (casts[number].customerTakesPart()) {
                met[count++] = number;
            }
        }
        this.touchpoints = Arrays.copyOf(met, count);
        this.metBefore = flow.after(touchpoints);
        this.metAfter = flow.before(touchpoints);
    }

    private Cast cast(Step step) {
        Stated<String> begunBy = step.encounter().begunBy();
        return Cast.of(step, actors(step.by()), actors(step.with()), begunBy == null ? null : actor(begunBy.value()));
    }

    /** {@return whether the file says that it has this key wherever it applies} */
    boolean covers(String key) {
        return covered.containsKey(key);
    }

    /** {@return what is stated; where the file says that it has the key wherever it applies, absence is a written none} */
    <T> @Nullable Stated<T> said(@Nullable Stated<T> stated, String key, T none) {
        Place place = stated == null ? covered.get(key) : null;
        return place == null ? stated : new Stated<>(none, "none", place);
    }

    /** {@return the same for lists, of which none is the empty one} */
    <T> @Nullable Listed<T> said(@Nullable Listed<T> listed, String key) {
        Place place = listed == null ? covered.get(key) : null;
        return place == null ? listed : new Listed<>(List.of(), place);
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

    int size() {
        return steps.length;
    }

    Step step(int number) {
        return steps[number];
    }

    /** {@return the id of a step; null for the number that none has} */
    @Nullable
    String idOf(int number) {
        return number == FlowGraph.NONE ? null : steps[number].id();
    }

    /** {@return where a step is written; null for the number that none has} */
    @Nullable
    Place placeOf(int number) {
        return number == FlowGraph.NONE ? null : steps[number].place();
    }

    /** {@return the steps in which the customer takes part, in the order of the file} */
    int[] touchpoints() {
        return touchpoints;
    }

    boolean isTouchpoint(int number) {
        return casts[number].customerTakesPart();
    }

    /** {@return whether the flow leads to the step from a touchpoint} */
    boolean isMetBefore(int number) {
        return metBefore.get(number);
    }

    /** {@return whether the flow leads from the step to a touchpoint} */
    boolean isMetAfter(int number) {
        return metAfter.get(number);
    }

    /** {@return whether the customer or a partner takes part} */
    boolean takesOutsiderIn(int number) {
        boolean outsider = isTouchpoint(number);
        for (Actor actor : parties(number)) {
            outsider |= isKind(actor, ActorKind.PARTNER);
        }
        return outsider;
    }

    boolean isBegunByCustomer(int number) {
        return casts[number].begunByCustomer();
    }

    /** {@return whether the customer meets a person in it} */
    boolean isHuman(int number) {
        return casts[number].human();
    }

    /** {@return whether the customer is told something in the touchpoint} */
    boolean informs(int touchpoint) {
        Step step = steps[touchpoint];
        return !isBegunByCustomer(touchpoint)
                || Listing.has(step.information().tells())
                || value(step.encounter().because()) == Reason.STATUS;
    }

    /**
     * {@return the actor on the organisation's side who holds the case in this step; a partner only where nobody else does;
     * null where nobody does}
     */
    @Nullable
    Actor holder(int number) {
        return casts[number].holder();
    }

    boolean isHeldBy(int number, Actor actor) {
        return actor.equals(casts[number].holder());
    }

    /** {@return whether somebody holds the case in both steps, and not the same} */
    boolean changesHands(int before, int behind) {
        Actor giver = holder(before);
        Actor receiver = holder(behind);
        return giver != null && receiver != null && !giver.equals(receiver);
    }

    List<Actor> parties(int number) {
        return casts[number].parties();
    }

    /** {@return how many people of the organisation and its partners do the step together} */
    int peopleDoing(int number) {
        return casts[number].peopleDoing();
    }

    boolean isDoneBySystems(int number) {
        for (Actor actor : casts[number].doing()) {
            if (!isKind(actor, ActorKind.SYSTEM)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether the customer alone does it} */
    boolean isCustomersOwn(int number) {
        return casts[number].customersOwn();
    }

    private List<Actor> actors(@Nullable Listed<String> names) {
        List<Stated<String>> entries = names == null ? List.of() : names.entries();
        List<Actor> actors = new ArrayList<>(entries.size());
        for (Stated<String> name : entries) {
            actors.add(actor(name.value()));
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
    Set<String> produced(int number) {
        return produced.get(number);
    }

    private static Set<String> itemsProduced(Step step) {
        List<String> gives = Listing.items(step.information().gives());
        List<String> asks = Listing.items(step.information().asks());
        if (gives.size() + asks.size() < 2) {
            return Set.copyOf(gives.isEmpty() ? asks : gives);
        }
        Set<String> items = new LinkedHashSet<>(gives);
        items.addAll(asks);
        return Collections.unmodifiableSet(items);
    }

    /** {@return whether the work waits before the step; a wait of no time is none} */
    static boolean waits(Timing timing) {
        boolean some =
                timing.waits() != null && timing.waits().value().minutes().signum() > 0;
        return some || timing.every() != null || timing.batch() != null;
    }

    /** {@return the step and those that follow it, on every branch, as long as the same actor holds the case} */
    int[] run(int first) {
        return runs.from(first);
    }

    /** {@return the nearest step after this one that the actor holds, or none} */
    int nextHeldBy(int number, Actor actor) {
        return nextHeldBy
                .computeIfAbsent(actor, it -> Nearest.after(flow, after -> isHeldBy(after, it)))
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
                : (Long)
                        span.value().minutes().setScale(0, RoundingMode.CEILING).longValue();
    }

    static @Nullable Integer perMille(@Nullable Stated<Share> share) {
        return share == null
                ? null
                : (Integer) share.value()
                        .fraction()
                        .movePointRight(3)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();
    }

    static <T> @Nullable T value(@Nullable Stated<T> stated) {
        return stated == null ? null : stated.value();
    }
}
