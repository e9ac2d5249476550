package dev.desirepath.facts;

import dev.desirepath.journey.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which items the journey has on every path to a step: a step has what all ways into it have, and passes on what it asks
 * for and gives besides. Only items that are there more than once are followed.
 */
final class Availability {

    private final Walk walk;
    private final Function<Step, Set<String>> added;
    private final FlowGraph flow;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<BitSet> produced = new ArrayList<>();
    private final List<BitSet> before = new ArrayList<>();

    Availability(Walk walk) {
        this(walk, walk::produced);
    }

    /** Takes what each step adds, under any names. */
    Availability(Walk walk, Function<Step, Set<String>> added) {
        this.walk = walk;
        this.added = added;
        this.flow = walk.flow();
        numberItems();
        for (int step = 0; step < flow.size(); step++) {
            BitSet items = new BitSet();
            added.apply(walk.step(step)).stream()
                    .filter(numbers::containsKey)
                    .forEach(item -> items.set(numbers.getOrDefault(item, 0)));
            produced.add(items);
            BitSet all = new BitSet();
            all.set(0, numbers.size());
            before.add(all);
        }
        spread();
    }

    private void numberItems() {
        Set<String> once = new HashSet<>();
        for (int step = 0; step < flow.size(); step++) {
            Set<String> items = new HashSet<>(added.apply(walk.step(step)));
            Entries.typed(walk.step(step)).forEach(entering -> items.add(Entries.item(entering)));
            for (String item : items) {
                if (!once.add(item)) {
                    numbers.putIfAbsent(item, numbers.size());
                }
            }
        }
    }

    private void spread() {
        Deque<Integer> open = new ArrayDeque<>();
        BitSet waiting = new BitSet();
        flow.components().inOrder().forEach(component -> component.forEach(open::addLast));
        waiting.set(0, flow.size());
        while (!open.isEmpty()) {
            int step = open.removeFirst();
            waiting.clear(step);
            BitSet now = arriving(step);
            boolean first = !now.equals(before.get(step));
            before.set(step, now);
            for (int next : first ? flow.following(step) : Set.<Integer>of()) {
                if (!waiting.get(next)) {
                    waiting.set(next);
                    open.addLast(next);
                }
            }
        }
    }

    private BitSet arriving(int step) {
        BitSet items = new BitSet();
        if (flow.isStart(step) || flow.preceding(step).isEmpty()) {
            return items;
        }
        boolean joins = flow.joins(step);
        items.set(0, joins ? 0 : numbers.size());
        for (int earlier : flow.preceding(step)) {
            BitSet has = (BitSet) before.get(earlier).clone();
            has.or(produced.get(earlier));
            if (joins) {
                items.or(has);
            } else {
                items.and(has);
            }
        }
        return items;
    }

    /** {@return whether the journey has the item before the step, on every path} */
    boolean has(String item, int step) {
        Integer number = numbers.get(item);
        return number != null && before.get(step).get(number);
    }

    /** {@return the nearest step before that asks for the item or gives it, where there is one on every path} */
    Optional<Integer> nearest(String item, int step) {
        int number = numbers.getOrDefault(item, 0);
        return has(item, step)
                ? flow.nearestBefore(step, earlier -> produced.get(earlier).get(number))
                : Optional.empty();
    }
}
