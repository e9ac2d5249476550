package dev.desirepath.reading;

import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the steps that no way leads to from where the journey begins. */
final class Reach {

    private final List<Step> steps;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<Integer>> following = new HashMap<>();
    private final Set<Integer> reached = new HashSet<>();

    private Reach(List<Step> steps) {
        this.steps = steps;
        steps.forEach(step -> numbers.put(step.id(), numbers.size()));
    }

    static List<Step> unreachable(List<Step> steps) {
        Reach reach = new Reach(steps);
        reach.collectWays();
        reach.walk();
        List<Step> unreachable = new ArrayList<>();
        for (int number = 0; number < steps.size(); number++) {
            if (!reach.reached.contains(number)) {
                unreachable.add(steps.get(number));
            }
        }
        return unreachable;
    }

    private void collectWays() {
        for (int number = 0; number < steps.size(); number++) {
            int from = number;
            List<Outgoing> next = steps.get(number).flow().next();
            if (next != null) {
                next.forEach(way -> add(from, numbers.get(way.name().value())));
            } else if (number + 1 < steps.size() && steps.get(number + 1).flow().after() == null) {
                add(from, from + 1);
            }
            Listed<String> after = steps.get(number).flow().after();
            if (after != null) {
                after.stream().forEach(before -> add(numbers.getOrDefault(before, -1), from));
            }
        }
    }

    private void add(int from, @Nullable Integer to) {
        if (to != null) {
            following.computeIfAbsent(from, f -> new ArrayList<>()).add(to);
        }
    }

    private void walk() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int number = 0; number < steps.size(); number++) {
            Listed<String> after = steps.get(number).flow().after();
            if (number == 0 || (after != null && after.entries().isEmpty())) {
                open.add(number);
            }
        }
        while (!open.isEmpty()) {
            int number = open.removeFirst();
            if (reached.add(number)) {
                open.addAll(following.getOrDefault(number, List.of()));
            }
        }
    }
}
