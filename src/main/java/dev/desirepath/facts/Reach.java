package dev.desirepath.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which step can come after which: one pass over the components of the flow, those in a row taken together as one chain,
 * with a bit for each chain that can follow. Linear where the flow is mostly a row.
 */
final class Reach {

    private final Components components;
    private final int[] chainOf;
    private final int[] positionOf;
    private final List<BitSet> laterChains = new ArrayList<>();

    Reach(FlowGraph flow, Components components) {
        this.components = components;
        List<Set<Integer>> after = between(flow, components);
        int[] ways = new int[after.size()];
        after.forEach(next -> next.forEach(component -> ways[component]++));
        this.chainOf = new int[after.size()];
        this.positionOf = new int[after.size()];
        List<Integer> lastOfChain = chains(after, ways);
        for (int chain = 0; chain < lastOfChain.size(); chain++) {
            laterChains.add(new BitSet());
        }
        for (int chain = lastOfChain.size() - 1; chain >= 0; chain--) {
            for (int next : after.get(lastOfChain.get(chain))) {
                laterChains.get(chain).set(chainOf[next]);
                laterChains.get(chain).or(laterChains.get(chainOf[next]));
            }
        }
    }

    private static List<Set<Integer>> between(FlowGraph flow, Components components) {
        List<Set<Integer>> after = new ArrayList<>();
        components.inOrder().forEach(component -> after.add(new TreeSet<>()));
        for (int step = 0; step < flow.size(); step++) {
            for (int next : flow.following(step)) {
                if (components.of(step) != components.of(next)) {
                    after.get(components.of(step)).add(components.of(next));
                }
            }
        }
        return after;
    }

    /** Numbers the chains in the order of the components, so that each stands before those that it leads to. */
    private List<Integer> chains(List<Set<Integer>> after, int[] ways) {
        List<Integer> lastOfChain = new ArrayList<>();
        boolean[] done = new boolean[after.size()];
        for (int component = 0; component < after.size(); component++) {
            int at = component;
            for (int position = 0; !done[at]; position++) {
                done[at] = true;
                chainOf[at] = lastOfChain.size();
                positionOf[at] = position;
                Set<Integer> next = after.get(at);
                if (next.size() != 1 || ways[next.iterator().next()] != 1) {
                    lastOfChain.add(at);
                    break;
                }
                at = next.iterator().next();
            }
        }
        return lastOfChain;
    }

    /** {@return whether the flow can lead from the one step to the other; from a step to itself only in a loop} */
    boolean canFollow(int before, int behind) {
        int from = components.of(before);
        int to = components.of(behind);
        if (from == to) {
            return components.isInLoop(before);
        }
        return chainOf[from] == chainOf[to]
                ? positionOf[from] < positionOf[to]
                : laterChains.get(chainOf[from]).get(chainOf[to]);
    }
}
