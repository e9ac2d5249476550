package dev.desirepath.facts;

import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Which step may follow which, as {@code next}, {@code after} and the order of the file say; steps are numbered from 0. */
final class FlowGraph {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Set<Integer>> following = new ArrayList<>();
    private final List<Set<Integer>> preceding = new ArrayList<>();

    private final List<Integer> order;
    private final Closure after;
    private final Closure before;

    private FlowGraph(List<Step> steps) {
        for (Step step : steps) {
            numbers.put(step.id(), numbers.size());
            following.add(new TreeSet<>());
            preceding.add(new TreeSet<>());
        }
        for (int number = 0; number < steps.size(); number++) {
            addWaysOutOf(number, steps);
            addWaysInto(number, steps.get(number).flow().after());
        }
        order = FlowOrder.of(following, preceding);
        List<Integer> backwards = new ArrayList<>(order);
        Collections.reverse(backwards);
        after = new Closure(following, backwards);
        before = new Closure(preceding, order);
    }

    static FlowGraph of(List<Step> steps) {
        return new FlowGraph(steps);
    }

    private void addWaysOutOf(int number, List<Step> steps) {
        List<Outgoing> next = steps.get(number).flow().next();
        if (next != null) {
            next.stream()
                    .map(way -> way.name().value())
                    .filter(id -> !id.equals(Outgoing.END) || numbers.containsKey(id))
                    .forEach(id -> add(number, number(id)));
            return;
        }
        boolean followed =
                number + 1 < steps.size() && steps.get(number + 1).flow().after() == null;
        if (followed) {
            add(number, number + 1);
        }
    }

    private void addWaysInto(int number, @Nullable Listed<String> after) {
        if (after != null) {
            after.stream().forEach(id -> add(number(id), number));
        }
    }

    private void add(int before, int behind) {
        following.get(before).add(behind);
        preceding.get(behind).add(before);
    }

    int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("No step of the journey has the id '%s'.".formatted(id));
        }
        return number;
    }

    Set<Integer> following(int number) {
        return following.get(number);
    }

    Set<Integer> preceding(int number) {
        return preceding.get(number);
    }

    /** {@return the steps that can come after this one, itself only where the flow leads back to it} */
    BitSet reachableFrom(int number) {
        return after.of(number);
    }

    /** {@return the steps that can come before this one, itself only where the flow leads back to it} */
    BitSet leadingTo(int number) {
        return before.of(number);
    }

    /** {@return all steps in an order in which each comes behind those that lead to it, as far as loops allow} */
    List<Integer> order() {
        return order;
    }

    /** {@return the nearest of the wanted steps after this one} */
    Optional<Integer> nearestAfter(int number, IntPredicate wanted) {
        return nearest(number, following, wanted);
    }

    /** {@return the nearest of the wanted steps before this one} */
    Optional<Integer> nearestBefore(int number, IntPredicate wanted) {
        return nearest(number, preceding, wanted);
    }

    private static Optional<Integer> nearest(int start, List<Set<Integer>> ways, IntPredicate wanted) {
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(ways.get(start));
        while (!open.isEmpty()) {
            int number = open.removeFirst();
            if (!seen.add(number)) {
                continue;
            }
            if (wanted.test(number)) {
                return Optional.of(number);
            }
            open.addAll(ways.get(number));
        }
        return Optional.empty();
    }
}
