package dev.desirepath.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The strongly connected components of a flow, each before those that it leads to: a loop is one component, every other
 * step one of its own. Tarjan (1972), without recursion.
 */
final class Components {

    private final FlowGraph flow;
    private final int[] index;
    private final int[] lowest;
    private final int[] componentOf;
    /** For each step on the path how many of the ways out of it were followed. */
    private final int[] followed;

    private final int[] open;
    private final int[] path;
    private final List<int[]> components = new ArrayList<>();
    private final int[] steps;
    private int opened;
    private int length;
    private int visited;

    Components(FlowGraph flow) {
        this.flow = flow;
        this.index = new int[flow.size()];
        this.lowest = new int[flow.size()];
        this.componentOf = new int[flow.size()];
        this.followed = new int[flow.size()];
        this.open = new int[flow.size()];
        this.path = new int[flow.size()];
        this.steps = new int[flow.size()];
        Arrays.fill(index, -1);
        Arrays.fill(componentOf, -1);
        for (int step = 0; step < flow.size(); step++) {
            if (index[step] < 0) {
                walkFrom(step);
            }
        }
        // Tarjan finds the last ones first.
        Collections.reverse(components);
        int count = 0;
        for (int number = 0; number < components.size(); number++) {
            for (int step : components.get(number)) {
                componentOf[step] = number;
                steps[count++] = step;
            }
        }
    }

    /** {@return the steps of each component in the order of the file, each component before those that it leads to} */
    List<int[]> inOrder() {
        return components;
    }

    /** {@return all steps in this order} */
    int[] steps() {
        return steps;
    }

    int of(int step) {
        return componentOf[step];
    }

    /** {@return whether the flow leads from the step back to it} */
    boolean isInLoop(int step) {
        return components.get(componentOf[step]).length > 1 || flow.leads(step, step);
    }

    private void walkFrom(int start) {
        enter(start);
        while (length > 0) {
            int step = path[length - 1];
            int[] ways = flow.following(step);
            if (followed[step] < ways.length) {
                follow(step, ways[followed[step]++]);
            } else {
                leave(step);
            }
        }
    }

    private void enter(int step) {
        index[step] = visited;
        lowest[step] = visited;
        visited++;
        open[opened++] = step;
        path[length++] = step;
    }

    private void follow(int step, int next) {
        if (index[next] < 0) {
            enter(next);
        } else if (componentOf[next] < 0) {
            lowest[step] = Math.min(lowest[step], index[next]);
        }
    }

    private void leave(int step) {
        length--;
        if (length > 0) {
            int before = path[length - 1];
            lowest[before] = Math.min(lowest[before], lowest[step]);
        }
        if (lowest[step] == index[step]) {
            close(step);
        }
    }

    private void close(int root) {
        int first = opened;
        do {
            first--;
            componentOf[open[first]] = components.size();
        } while (open[first] != root);
        int[] component = Arrays.copyOfRange(open, first, opened);
        Arrays.sort(component);
        components.add(component);
        opened = first;
    }
}
