package dev.desirepath.facts;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which step can come after which: one pass over the components of the flow, those in a row taken together as one chain,
 * with a bit for each chain that can follow. Linear where the flow is mostly a row.
 */
final class Reach {

    private final Components components;
    private final int[] chainOf;
    private final int[] positionOf;
    private final BitSet[] laterChains;

    Reach(FlowGraph flow, Components components) {
        this.components = components;
        int[][] after = between(flow, components);
        int[] ways = new int[after.length];
        for (int[] next : after) {
            for (int component : next) {
                ways[component]++;
            }
        }
        this.chainOf = new int[after.length];
        this.positionOf = new int[after.length];
        int[] lastOfChain = chains(after, ways);
        this.laterChains = new BitSet[lastOfChain.length];
        for (int chain = lastOfChain.length - 1; chain >= 0; chain--) {
            laterChains[chain] = new BitSet();
            for (int next : after[lastOfChain[chain]]) {
                laterChains[chain].set(chainOf[next]);
                laterChains[chain].or(laterChains[chainOf[next]]);
            }
        }
    }

    private static int[][] between(FlowGraph flow, Components components) {
        int[][] after = new int[components.inOrder().size()][0];
        for (int step = 0; step < flow.size(); step++) {
            int component = components.of(step);
            for (int next : flow.following(step)) {
                if (component != components.of(next)) {
                    after[component] = FlowGraph.with(after[component], components.of(next));
                }
            }
        }
        return after;
    }

    /** Numbers the chains in the order of the components, so that each stands before those that it leads to. */
    private int[] chains(int[][] after, int[] ways) {
        int[] lastOfChain = new int[after.length];
        int chains = 0;
        boolean[] done = new boolean[after.length];
        for (int component = 0; component < after.length; component++) {
            int at = component;
            for (int position = 0; !done[at]; position++) {
                done[at] = true;
                chainOf[at] = chains;
                positionOf[at] = position;
                if (after[at].length != 1 || ways[after[at][0]] != 1) {
                    lastOfChain[chains++] = at;
                    break;
                }
                at = after[at][0];
            }
        }
        return Arrays.copyOf(lastOfChain, chains);
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
                : laterChains[chainOf[from]].get(chainOf[to]);
    }
}
