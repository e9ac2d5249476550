package dev.desirepath.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
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
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Deque<Visit> path = new ArrayDeque<>();
    private final List<List<Integer>> components = new ArrayList<>();
    private int visited;

    private record Visit(int step, Iterator<Integer> ways) {}

    Components(FlowGraph flow) {
        this.flow = flow;
        this.index = new int[flow.size()];
        this.lowest = new int[flow.size()];
        this.componentOf = new int[flow.size()];
        Arrays.fill(index, -1);
        Arrays.fill(componentOf, -1);
        for (int step = 0; step < flow.size(); step++) {
            if (index[step] < 0) {
                walkFrom(step);
            }
        }
        // Tarjan finds the last ones first.
        Collections.reverse(components);
        for (int number = 0; number < components.size(); number++) {
            for (int step : components.get(number)) {
                componentOf[step] = number;
            }
        }
    }

    /** {@return the steps of each component in the order of the file, each component before those that it leads to} */
    List<List<Integer>> inOrder() {
        return components;
    }

    int of(int step) {
        return componentOf[step];
    }

    /** {@return whether the flow leads from the step back to it} */
    boolean isInLoop(int step) {
        return components.get(componentOf[step]).size() > 1
                || flow.following(step).contains(step);
    }

    private void walkFrom(int start) {
        enter(start);
        while (!path.isEmpty()) {
            Visit visit = path.getLast();
            if (visit.ways().hasNext()) {
                follow(visit.step(), visit.ways().next());
            } else {
                leave(visit.step());
            }
        }
    }

    private void enter(int step) {
        index[step] = visited;
        lowest[step] = visited;
        visited++;
        open.addLast(step);
        path.addLast(new Visit(step, flow.following(step).iterator()));
    }

    private void follow(int step, int next) {
        if (index[next] < 0) {
            enter(next);
        } else if (componentOf[next] < 0) {
            lowest[step] = Math.min(lowest[step], index[next]);
        }
    }

    private void leave(int step) {
        path.removeLast();
        if (!path.isEmpty()) {
            int before = path.getLast().step();
            lowest[before] = Math.min(lowest[before], lowest[step]);
        }
        if (lowest[step] == index[step]) {
            close(step);
        }
    }

    private void close(int root) {
        List<Integer> component = new ArrayList<>();
        int step;
        do {
            step = open.removeLast();
            componentOf[step] = components.size();
            component.add(step);
        } while (step != root);
        Collections.sort(component);
        components.add(component);
    }
}
