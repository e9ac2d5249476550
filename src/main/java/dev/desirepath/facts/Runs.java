package dev.desirepath.facts;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The steps in a row, on every branch, in which the same actor holds the case. */
final class Runs {

    private final Walk walk;
    private final Map<Integer, int[]> runs = new HashMap<>();

    Runs(Walk walk) {
        this.walk = walk;
    }

    /** {@return the step and those of its run that follow it, in the order of the file} */
    int[] from(int first) {
        return runs.computeIfAbsent(first, this::follow);
    }

    private int[] follow(int first) {
        BitSet run = new BitSet();
        run.set(first);
        Deque<Integer> ends = new ArrayDeque<>(2);
        ends.add(first);
        while (!ends.isEmpty()) {
            for (int next : walk.flow().following(ends.remove())) {
                if (!run.get(next) && Objects.equals(walk.holder(next), walk.holder(first))) {
                    run.set(next);
                    ends.add(next);
                }
            }
        }
        return numbers(run);
    }

    private static int[] numbers(BitSet steps) {
        int[] numbers = new int[steps.cardinality()];
        int step = -1;
        for (int at = 0; at < numbers.length; at++) {
            step = steps.nextSetBit(step + 1);
            numbers[at] = step;
        }
        return numbers;
    }
}
