package dev.desirepath.facts;

import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Which step may follow which, as {@code next}, {@code after} and the order of the file say; steps are numbered from 0. */
public final class FlowGraph {

    private final List<Step> steps;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Set<Integer>> following = new ArrayList<>();
    private final List<Set<Integer>> preceding = new ArrayList<>();
    private final List<List<Way>> waysInto = new ArrayList<>();
    private final Components components;
    private final Reach reach;

    /**
     * One way into a step.
     *
     * @param share how often it is taken from there; null when not stated
     */
    record Way(int from, @Nullable Ratio share) {}

    private FlowGraph(List<Step> steps) {
        this.steps = steps;
        for (Step step : steps) {
            numbers.put(step.id(), numbers.size());
            following.add(new TreeSet<>());
            preceding.add(new TreeSet<>());
            waysInto.add(new ArrayList<>());
        }
        for (int number = 0; number < steps.size(); number++) {
            addWaysOutOf(number);
            addWaysInto(number, steps.get(number).flow().after());
        }
        following.replaceAll(FlowGraph::small);
        preceding.replaceAll(FlowGraph::small);
        this.components = new Components(this);
        this.reach = new Reach(this, components);
    }

    /** {@return the flow of these steps, in their order} */
    public static FlowGraph of(List<Step> steps) {
        return new FlowGraph(steps);
    }

    /** Most steps have one neighbour, which is cheap to walk to. */
    private static Set<Integer> small(Set<Integer> steps) {
        return steps.size() > 1 ? steps : Set.copyOf(steps);
    }

    private void addWaysOutOf(int number) {
        List<Outgoing> next = steps.get(number).flow().next();
        if (next != null) {
            boolean alone = next.size() == 1;
            next.stream()
                    .filter(this::goesOn)
                    .forEach(way -> add(number, number(way.name().value()), share(way, alone)));
            return;
        }
        boolean followed =
                number + 1 < steps.size() && steps.get(number + 1).flow().after() == null;
        if (followed) {
            add(number, number + 1, Ratio.ONE);
        }
    }

    private boolean goesOn(Outgoing way) {
        return !way.name().value().equals(Outgoing.END) || numbers.containsKey(Outgoing.END);
    }

    private static @Nullable Ratio share(Outgoing way, boolean alone) {
        if (way.share() != null) {
            return Ratio.of(way.share().value().fraction());
        }
        return alone ? Ratio.ONE : null;
    }

    private void addWaysInto(int number, @Nullable Listed<String> after) {
        if (after != null) {
            after.stream().forEach(id -> add(number(id), number, Ratio.ONE));
        }
    }

    private void add(int before, int behind, @Nullable Ratio share) {
        following.get(before).add(behind);
        preceding.get(behind).add(before);
        waysInto.get(behind).add(new Way(before, share));
    }

    int size() {
        return steps.size();
    }

    /** {@return the number of the step with this id, from 0} */
    public int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("No step of the journey has the id '%s'.".formatted(id));
        }
        return number;
    }

    /** {@return the steps that may follow this one} */
    public Set<Integer> following(int number) {
        return following.get(number);
    }

    Set<Integer> preceding(int number) {
        return preceding.get(number);
    }

    List<Way> waysInto(int number) {
        return waysInto.get(number);
    }

    /** {@return whether the journey begins with the step: the first of the file, or one that waits for none} */
    boolean isStart(int number) {
        Listed<String> after = steps.get(number).flow().after();
        return after == null ? number == 0 : after.entries().isEmpty();
    }

    /** {@return whether the step starts when several others are done} */
    public boolean joins(int number) {
        Listed<String> after = steps.get(number).flow().after();
        return after != null && after.entries().size() > 1;
    }

    Components components() {
        return components;
    }

    /** {@return whether the flow can lead from the one step to the other; from a step to itself only in a loop} */
    boolean canFollow(int before, int behind) {
        return reach.canFollow(before, behind);
    }

    /** {@return the steps that some of these can lead to} */
    BitSet after(Iterable<Integer> starts) {
        return spread(starts, following);
    }

    /** {@return the steps that can lead to some of these} */
    BitSet before(Iterable<Integer> ends) {
        return spread(ends, preceding);
    }

    private BitSet spread(Iterable<Integer> starts, List<Set<Integer>> ways) {
        BitSet found = new BitSet(size());
        Deque<Integer> open = new ArrayDeque<>();
        starts.forEach(start -> open.addAll(ways.get(start)));
        while (!open.isEmpty()) {
            int number = open.removeFirst();
            if (!found.get(number)) {
                found.set(number);
                open.addAll(ways.get(number));
            }
        }
        return found;
    }

    /** {@return the nearest of the wanted steps before this one} */
    Optional<Integer> nearestBefore(int number, IntPredicate wanted) {
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(preceding(number));
        while (!open.isEmpty()) {
            int before = open.removeFirst();
            if (seen.get(before)) {
                continue;
            }
            if (wanted.test(before)) {
                return Optional.of(before);
            }
            seen.set(before);
            open.addAll(preceding(before));
        }
        return Optional.empty();
    }
}
