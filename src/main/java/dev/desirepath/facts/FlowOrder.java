package dev.desirepath.facts;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Puts steps in an order in which each comes behind those that lead to it, as far as loops allow. */
final class FlowOrder {

    private final List<Set<Integer>> following;
    private final BitSet seen = new BitSet();
    private final BitSet placed = new BitSet();
    private final Deque<Integer> order = new ArrayDeque<>();

    private FlowOrder(List<Set<Integer>> following) {
        this.following = following;
    }

    static List<Integer> of(List<Set<Integer>> following, List<Set<Integer>> preceding) {
        FlowOrder order = new FlowOrder(following);
        for (int number = following.size() - 1; number >= 0; number--) {
            if (preceding.get(number).isEmpty()) {
                order.begin(number);
            }
        }
        for (int number = 0; number < following.size(); number++) {
            order.begin(number); // what no beginning leads to is a loop, which begins at its first step in the file
        }
        return List.copyOf(order.order);
    }

    /** Puts the step in front of all that it leads to, and both in front of what is there already. */
    private void begin(int start) {
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int number = open.peek();
            if (!seen.get(number)) {
                seen.set(number);
                following.get(number).stream().filter(next -> !seen.get(next)).forEach(open::push);
                continue;
            }
            open.pop();
            if (!placed.get(number)) {
                placed.set(number);
                order.addFirst(number);
            }
        }
    }
}
