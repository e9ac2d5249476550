package dev.desirepath.facts;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** For each step all others that ways lead to, one bit each; the memory is small for as many steps as people write. */
final class Closure {

    private final BitSet[] reached;

    /** Follows the ways from the steps in this order: quickly if most lead to earlier ones, with the same end in any. */
    Closure(List<Set<Integer>> ways, List<Integer> order) {
        reached = new BitSet[ways.size()];
        for (int number = 0; number < reached.length; number++) {
            reached[number] = new BitSet(reached.length);
        }
        boolean grows = true;
        while (grows) {
            grows = false;
            for (int number : order) {
                grows |= grow(reached[number], ways.get(number));
            }
        }
    }

    private boolean grow(BitSet all, Set<Integer> ways) {
        int before = all.cardinality();
        for (int way : ways) {
            all.set(way);
            all.or(reached[way]);
        }
        return all.cardinality() > before;
    }

    BitSet of(int number) {
        return reached[number];
    }
}
