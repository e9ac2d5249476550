package dev.desirepath.reading;

import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds steps that could never start, because each of them starts after the other. */
final class AfterCycles {

    private static final int MOST_NAMED = 8;

    private final Map<String, Step> steps = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    // A stack of our own: a file can chain more steps than the Java stack has room for.
    private final Deque<Visit> path = new ArrayDeque<>();
    private final Problems problems;

    private AfterCycles(List<Step> steps, Problems problems) {
        steps.forEach(step -> this.steps.putIfAbsent(step.id(), step));
        this.problems = problems;
    }

    /** A step on the path, and the steps before it that were not looked at yet. */
    private record Visit(Step step, Iterator<Stated<String>> before) {}

    static void check(List<Step> steps, Problems problems) {
        for (Step step : steps) {
            if (step.flow().after() != null) {
                AfterCycles cycles = new AfterCycles(steps, problems);
                steps.forEach(cycles::walkFrom);
                return;
            }
        }
    }

    private void walkFrom(Step start) {
        enter(start);
        while (!path.isEmpty()) {
            Visit visit = path.getLast();
            if (!visit.before().hasNext()) {
                open.remove(visit.step().id());
                path.removeLast();
                continue;
            }
            Stated<String> before = visit.before().next();
            if (open.contains(before.value())) {
                add(visit.step(), before);
                continue;
            }
            Step next = steps.get(before.value());
            if (next != null) {
                enter(next);
            }
        }
    }

    private void enter(Step step) {
        if (!done.add(step.id())) {
            return;
        }
        open.add(step.id());
        Listed<String> after = step.flow().after();
        path.addLast(new Visit(
                step,
                after == null ? Collections.emptyIterator() : after.entries().iterator()));
    }

    private void add(Step step, Stated<String> before) {
        int length = before.written().length();
        problems.add(
                before.place(),
                length,
                "step '%s' starts after itself: %s after '%s'".formatted(step.id(), circle(before), before.value()),
                "If the steps repeat, say so with 'next'; otherwise delete one 'after'.");
    }

    private String circle(Stated<String> before) {
        // The way back costs time: not for problems that are not listed.
        if (problems.isFull()) {
            return "";
        }
        List<String> circle = new ArrayList<>();
        for (Iterator<Visit> back = path.descendingIterator(); back.hasNext(); ) {
            String id = back.next().step().id();
            circle.add(id);
            if (id.equals(before.value())) {
                break;
            }
        }
        Collections.reverse(circle);
        String named = circle.stream().limit(MOST_NAMED).collect(Collectors.joining("' after '", "'", "'"));
        String more = circle.size() > MOST_NAMED ? " and %d more".formatted(circle.size() - MOST_NAMED) : "";
        return named + more;
    }
}
