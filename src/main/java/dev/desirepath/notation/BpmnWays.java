package dev.desirepath.notation;

import dev.desirepath.reading.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which step may follow which, and which must be done before which, once gateways and events are gone. */
final class BpmnWays {

    private final Map<BpmnNode, Map<BpmnNode, Node.Scalar>> next = new HashMap<>();
    private final Map<BpmnNode, Set<BpmnNode>> after = new HashMap<>();
    private final Map<BpmnNode, Node.Scalar> ending = new HashMap<>();
    private final Set<BpmnNode> starts = new LinkedHashSet<>();
    private final Map<BpmnNode, Integer> alternatives = new HashMap<>();
    private final Notes notes;

    /** A point on the way from a step, and how it was reached. */
    private record Reached(BpmnNode at, boolean choice, boolean parallel) {}

    /** One walk from a step to the steps that follow it. */
    private final class Walk {

        private final BpmnNode step;
        private final Set<Reached> seen = new HashSet<>();

        private Walk(BpmnNode step) {
            this.step = step;
        }

        private void on(BpmnNode at, boolean choice, boolean parallel, Node.Scalar name) {
            for (BpmnNode.Way way : at.ways()) {
                if (way.message()) {
                    arrive(way, false, true, way.name());
                }
            }
            List<BpmnNode.Way> flows = at.flows();
            boolean all = at.takesAll() && flows.size() > 1;
            boolean many = !all && flows.size() > 1;
            if (at.ends() && !parallel) {
                ending.merge(
                        step,
                        both(name, nameOfEnd(at)),
                        (first, second) -> first.text().isBlank() ? second : first);
            }
            if (all && choice) {
                oneAfterTheOther(at, flows, parallel, name);
                return;
            }
            for (BpmnNode.Way way : flows) {
                Node.Scalar label = both(name, way.name());
                arrive(way, choice || many, all || (parallel && !many), label);
            }
        }

        private void arrive(BpmnNode.Way way, boolean choice, boolean parallel, Node.Scalar name) {
            BpmnNode to = way.to();
            boolean waited = to.joins() ? alternatives(way.from()) == 1 : parallel;
            if (to.isStep()) {
                link(step, to, waited, name);
            } else if (seen.add(new Reached(to, choice, waited))) {
                on(to, choice, waited, name);
            }
        }

        /** A journey has no parallel ways right behind a choice: the first way is chosen, the others begin after its first step. */
        private void oneAfterTheOther(BpmnNode at, List<BpmnNode.Way> flows, boolean parallel, Node.Scalar name) {
            notes.leave(
                    "parallel ways right behind a choice, of which the others begin after the first step of the first",
                    at.element().said("name").text(),
                    at.element().place());
            Set<BpmnNode> before = new LinkedHashSet<>(nextOf(step).keySet());
            arrive(flows.get(0), true, parallel, name);
            Set<BpmnNode> heads = new LinkedHashSet<>(nextOf(step).keySet());
            heads.removeAll(before);
            BpmnNode head = heads.isEmpty() ? step : heads.iterator().next();
            for (BpmnNode.Way way : flows.subList(1, flows.size())) {
                new Walk(head).arrive(way, false, true, way.name());
            }
        }
    }

    BpmnWays(BpmnGraph graph, Notes notes) {
        this.notes = notes;
        graph.nodes().stream().filter(BpmnNode::isStep).forEach(step -> new Walk(step)
                .on(step, false, false, blank(step)));
        graph.starts().forEach(start -> begin(start, new HashSet<>()));
        breakCircles(graph.nodes().stream().filter(BpmnNode::isStep).toList());
    }

    private static Node.Scalar nameOfEnd(BpmnNode end) {
        boolean named = end.element().name().equals("endEvent") && !end.isStep();
        return named ? end.element().said("name") : blank(end);
    }

    /** {@return the conditions of two choices one behind the other} */
    private static Node.Scalar both(Node.Scalar first, Node.Scalar second) {
        if (first.text().isBlank() || second.text().isBlank()) {
            return first.text().isBlank() ? second : first;
        }
        return new Node.Scalar(second.place(), second.length(), first.text() + ", " + second.text(), false);
    }

    private static Node.Scalar blank(BpmnNode node) {
        return Keys.text(node.element().place(), "");
    }

    private void begin(BpmnNode node, Set<BpmnNode> seen) {
        if (node.isStep()) {
            starts.add(node);
        } else if (seen.add(node)) {
            node.flows().forEach(way -> begin(way.to(), seen));
        }
    }

    private void link(BpmnNode from, BpmnNode to, boolean waited, Node.Scalar name) {
        if (waited) {
            after.computeIfAbsent(to, t -> new LinkedHashSet<>()).add(from);
        } else {
            next.computeIfAbsent(from, f -> new LinkedHashMap<>())
                    .merge(to, name, (first, second) -> first.text().isBlank() ? second : first);
        }
    }

    /** {@return in how many ways a point can be reached from the steps before it; more than two count as two} */
    private int alternatives(BpmnNode node) {
        if (node.isStep() || node.joins() || node.into().isEmpty()) {
            return 1;
        }
        Integer known = alternatives.putIfAbsent(node, 0);
        if (known != null) {
            return known;
        }
        int sum = 0;
        for (BpmnNode.Way way : List.copyOf(node.into())) {
            sum = Math.min(2, sum + alternatives(way.from()));
        }
        alternatives.put(node, sum);
        return sum;
    }

    /** No step can wait for itself: where steps wait for each other in a circle, one of them only follows. */
    private void breakCircles(List<BpmnNode> steps) {
        Set<BpmnNode> done = new HashSet<>();
        for (BpmnNode step : steps) {
            breakCircles(step, done, new HashSet<>());
        }
    }

    private void breakCircles(BpmnNode step, Set<BpmnNode> done, Set<BpmnNode> open) {
        if (!done.add(step)) {
            return;
        }
        open.add(step);
        for (BpmnNode before : new ArrayList<>(after.getOrDefault(step, Set.of()))) {
            if (open.contains(before)) {
                after.getOrDefault(step, new HashSet<>()).remove(before);
                link(before, step, false, blank(before));
                notes.leave(
                        "steps that wait for each other in a circle",
                        step.element().said("name").text(),
                        step.element().place());
            } else {
                breakCircles(before, done, open);
            }
        }
        open.remove(step);
    }

    /** {@return the steps of which one follows, each with the condition; blank where none is written} */
    Map<BpmnNode, Node.Scalar> nextOf(BpmnNode step) {
        return next.getOrDefault(step, Map.of());
    }

    /** {@return the steps that must be done before this one} */
    Set<BpmnNode> afterOf(BpmnNode step) {
        return after.getOrDefault(step, Set.of());
    }

    /** {@return the condition under which the journey ends behind the step, blank where none is written; empty when it does not} */
    Optional<Node.Scalar> endBehind(BpmnNode step) {
        return Optional.ofNullable(ending.get(step));
    }

    boolean isStart(BpmnNode step) {
        return starts.contains(step);
    }

    /** {@return the steps in the order of a journey: each behind those that lead to it, as far as loops allow} */
    List<BpmnNode> inOrder(List<BpmnNode> steps, Comparator<BpmnNode> first) {
        Map<BpmnNode, List<BpmnNode>> following = new HashMap<>();
        Set<BpmnNode> led = new HashSet<>();
        for (BpmnNode step : steps) {
            nextOf(step).keySet().forEach(to -> add(step, to, following, led));
            afterOf(step).forEach(from -> add(from, step, following, led));
        }
        List<BpmnNode> begin = Stream.concat(
                        starts.stream(), steps.stream().filter(step -> !starts.contains(step) && !led.contains(step)))
                .sorted(first)
                .toList();
        Set<BpmnNode> seen = new HashSet<>();
        Deque<BpmnNode> order = new ArrayDeque<>();
        // From the last beginning to the first, so that the first comes out in front.
        for (int number = begin.size() - 1; number >= 0; number--) {
            place(begin.get(number), following, seen, order);
        }
        List<BpmnNode> all = new ArrayList<>(order);
        for (BpmnNode step : steps) {
            Deque<BpmnNode> apart = new ArrayDeque<>();
            place(step, following, seen, apart);
            all.addAll(apart);
        }
        return all;
    }

    private static void add(BpmnNode from, BpmnNode to, Map<BpmnNode, List<BpmnNode>> following, Set<BpmnNode> led) {
        following.computeIfAbsent(from, f -> new ArrayList<>()).add(to);
        if (!from.equals(to)) {
            led.add(to);
        }
    }

    private static void place(
            BpmnNode start, Map<BpmnNode, List<BpmnNode>> following, Set<BpmnNode> seen, Deque<BpmnNode> order) {
        if (!seen.add(start)) {
            return;
        }
        Deque<Iterator<BpmnNode>> open = new ArrayDeque<>();
        Deque<BpmnNode> path = new ArrayDeque<>();
        path.push(start);
        open.push(behind(start, following));
        while (!path.isEmpty()) {
            if (open.getFirst().hasNext()) {
                BpmnNode to = open.getFirst().next();
                if (seen.add(to)) {
                    path.push(to);
                    open.push(behind(to, following));
                }
            } else {
                open.pop();
                order.addFirst(path.pop());
            }
        }
    }

    private static Iterator<BpmnNode> behind(BpmnNode node, Map<BpmnNode, List<BpmnNode>> following) {
        List<BpmnNode> behind = new ArrayList<>(following.getOrDefault(node, List.of()));
        Collections.reverse(behind);
        return behind.iterator();
    }
}
