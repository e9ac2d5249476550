package dev.desirepath.facts;

import dev.desirepath.journey.Entering;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Which items the journey has on every path to a step: a step has what all ways into it have, and passes on what it asks
 * for and gives besides. Only items that are there more than once are followed.
 */
final class Availability {

    private static final BitSet NOTHING = new BitSet();

    private final FlowGraph flow;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet[] produced;
    private final BitSet[] before;
    private final BitSet[] after;

    Availability(Walk walk) {
        this(walk, walk::produced);
    }

    /** Takes what each step adds, under any names. */
    Availability(Walk walk, IntFunction<Collection<String>> added) {
        this.flow = walk.flow();
        List<Collection<String>> items = new ArrayList<>(flow.size());
        Map<String, Integer> first = new HashMap<>();
        for (int step = 0; step < flow.size(); step++) {
            items.add(added.apply(step));
            for (String item : items.get(step)) {
                number(item, step, first);
            }
            for (Entering entering : Entries.typed(walk.step(step))) {
                number(Entries.item(entering), step, first);
            }
        }
        int followed = numbers.isEmpty() ? 0 : flow.size();
        this.produced = new BitSet[followed];
        this.before = new BitSet[followed];
        this.after = new BitSet[followed];
        for (int step = 0; step < followed; step++) {
            produced[step] = numbered(items.get(step));
        }
        if (followed > 0) {
            spread();
        }
    }

    /** Numbers an item at the second step that has it. */
    private void number(String item, int step, Map<String, Integer> first) {
        Integer earlier = first.putIfAbsent(item, step);
        if (earlier != null && earlier != step) {
            numbers.putIfAbsent(item, numbers.size());
        }
    }

    private BitSet numbered(Collection<String> items) {
        BitSet numbered = NOTHING;
        for (String item : items) {
            Integer number = numbers.get(item);
            if (number != null) {
                numbered = numbered.isEmpty() ? new BitSet() : numbered;
                numbered.set(number);
            }
        }
        return numbered;
    }

    /** The steps of a loop are begun with all items, of which those are left that every way brings. */
    private void spread() {
        BitSet all = new BitSet();
        all.set(0, numbers.size());
        for (int[] component : flow.components().inOrder()) {
            for (int step : component) {
                before[step] = all;
                after[step] = all;
            }
            boolean changed;
            do {
                changed = false;
                for (int step : component) {
                    changed |= arrive(step);
                }
            } while (changed && component.length > 1);
        }
    }

    private boolean arrive(int step) {
        BitSet now = arriving(step);
        if (now.equals(before[step])) {
            return false;
        }
        before[step] = now;
        after[step] = joined(now, produced[step]);
        return true;
    }

    private BitSet arriving(int step) {
        int[] preceding = flow.preceding(step);
        if (flow.isStart(step) || preceding.length == 0) {
            return NOTHING;
        }
        if (preceding.length == 1) {
            return after[preceding[0]];
        }
        boolean joins = flow.joins(step);
        BitSet items = (BitSet) after[preceding[0]].clone();
        for (int earlier : preceding) {
            if (joins) {
                items.or(after[earlier]);
            } else {
                items.and(after[earlier]);
            }
        }
        return items;
    }

    private static BitSet joined(BitSet some, BitSet others) {
        if (others.isEmpty()) {
            return some;
        }
        BitSet joined = (BitSet) some.clone();
        joined.or(others);
        return joined;
    }

    /** {@return whether the journey has the item before the step, on every path} */
    boolean has(String item, int step) {
        Integer number = numbers.get(item);
        return number != null && before[step].get(number);
    }

    /** {@return the nearest step before that asks for the item or gives it, where there is one on every path; else none} */
    int nearest(String item, int step) {
        Integer number = numbers.get(item);
        return number != null && before[step].get(number)
                ? flow.nearestBefore(step, earlier -> produced[earlier].get(number))
                : FlowGraph.NONE;
    }
}
