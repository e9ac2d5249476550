package dev.desirepath.facts;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** For each step the nearest step before or after it of one sort, found for all steps in one pass along the flow. */
final class Nearest {

    private final FlowGraph flow;
    private final boolean before;
    private final int[] distance;
    private final int[] towards;
    private final int[] found;

    private Nearest(FlowGraph flow, boolean before, IntPredicate wanted) {
        this.flow = flow;
        this.before = before;
        this.distance = new int[flow.size()];
        this.towards = new int[flow.size()];
        this.found = new int[flow.size()];
        Arrays.fill(distance, -1);
        int[] open = new int[flow.size()];
        int opened = 0;
        for (int step = 0; step < flow.size(); step++) {
            if (wanted.test(step)) {
                distance[step] = 0;
                found[step] = step;
                open[opened++] = step;
            }
        }
        for (int at = 0; at < opened; at++) {
            int step = open[at];
            for (int next : before ? flow.following(step) : flow.preceding(step)) {
                if (distance[next] < 0) {
                    distance[next] = distance[step] + 1;
                    towards[next] = step;
                    found[next] = found[step];
                    open[opened++] = next;
                }
            }
        }
    }

    /** {@return for each step the nearest one before it} */
    static Nearest before(FlowGraph flow, IntPredicate wanted) {
        return new Nearest(flow, true, wanted);
    }

    /** {@return for each step the nearest one after it} */
    static Nearest after(FlowGraph flow, IntPredicate wanted) {
        return new Nearest(flow, false, wanted);
    }

    /** {@return the nearest one to the step, which may be the step itself in a loop; or none} */
    int to(int step) {
        int neighbour = neighbourTowards(step);
        return neighbour == FlowGraph.NONE ? FlowGraph.NONE : found[neighbour];
    }

    /** {@return the nearest one and the steps between, without the step itself; empty when there is none} */
    int[] wayTo(int step) {
        int at = neighbourTowards(step);
        int[] way = new int[at == FlowGraph.NONE ? 0 : distance[at] + 1];
        for (int place = way.length - 1; place >= 0; place--) {
            way[place] = at;
            at = towards[at];
        }
        return way;
    }

    private int neighbourTowards(int step) {
        int nearest = FlowGraph.NONE;
        for (int neighbour : before ? flow.preceding(step) : flow.following(step)) {
            boolean leads = distance[neighbour] >= 0;
            if (leads && (nearest == FlowGraph.NONE || distance[neighbour] < distance[nearest])) {
                nearest = neighbour;
            }
        }
        return nearest;
    }
}
