package dev.desirepath.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** For each step the nearest step before or after it of one sort, found for all steps in one pass along the flow. */
final class Nearest {

    private final IntFunction<Set<Integer>> towardsIt;
    private final int[] distance;
    private final int[] towards;

    private Nearest(
            FlowGraph flow, IntFunction<Set<Integer>> away, IntFunction<Set<Integer>> towardsIt, IntPredicate wanted) {
        this.towardsIt = towardsIt;
        this.distance = new int[flow.size()];
        this.towards = new int[flow.size()];
        Arrays.fill(distance, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int step = 0; step < flow.size(); step++) {
            if (wanted.test(step)) {
                distance[step] = 0;
                open.addLast(step);
            }
        }
        while (!open.isEmpty()) {
            int step = open.removeFirst();
            for (int next : away.apply(step)) {
                if (distance[next] < 0) {
                    distance[next] = distance[step] + 1;
                    towards[next] = step;
                    open.addLast(next);
                }
            }
        }
    }

    /** {@return for each step the nearest one before it} */
    static Nearest before(FlowGraph flow, IntPredicate wanted) {
        return new Nearest(flow, flow::following, flow::preceding, wanted);
    }

    /** {@return for each step the nearest one after it} */
    static Nearest after(FlowGraph flow, IntPredicate wanted) {
        return new Nearest(flow, flow::preceding, flow::following, wanted);
    }

    /** {@return the nearest one to the step, which may be the step itself in a loop} */
    Optional<Integer> to(int step) {
        List<Integer> way = wayTo(step);
        return way.isEmpty() ? Optional.empty() : Optional.of(way.get(0));
    }

    /** {@return the nearest one and the steps between, without the step itself; empty when there is none} */
    List<Integer> wayTo(int step) {
        int at = -1;
        for (int before : towardsIt.apply(step)) {
            if (distance[before] >= 0 && (at < 0 || distance[before] < distance[at])) {
                at = before;
            }
        }
        List<Integer> way = new ArrayList<>();
        while (at >= 0) {
            way.add(0, at);
            at = distance[at] == 0 ? -1 : towards[at];
        }
        return way;
    }
}
