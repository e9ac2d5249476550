package dev.desirepath.redesign;

import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Step;
import dev.desirepath.reading.Outline.Items;
import dev.desirepath.reading.Outline.Keys;
import dev.desirepath.reading.Outline.Piece;
import dev.desirepath.reading.Outline.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a journey flows, and is to flow once steps come or go; written to the file only where that does not follow anyhow. */
final class Flowing {

    private final List<String> order = new ArrayList<>();
    private final Map<String, List<Way>> ways = new HashMap<>();
    private final Map<String, List<String>> after = new HashMap<>();

    private Flowing() {}

    /** {@return how the journey flows as its file says} */
    static Flowing of(Journey journey) {
        Flowing flowing = new Flowing();
        journey.steps().forEach(step -> flowing.add(step));
        for (Step step : journey.steps()) {
            flowing.ways.put(
                    step.id(),
                    step.flow().next() == null
                            ? flowing.byOrder(step.id())
                            : step.flow().next().stream().map(Flowing::way).toList());
        }
        return flowing;
    }

    private void add(Step step) {
        order.add(step.id());
        if (step.flow().after() != null) {
            after.put(step.id(), step.flow().after().values());
        }
    }

    private static Way way(Outgoing outgoing) {
        return new Way(
                outgoing.name().value(),
                outgoing.share() == null ? null : outgoing.share().value().fraction(),
                outgoing.share() != null && outgoing.share().written().equals("rest"));
    }

    private List<Way> byOrder(String id) {
        int behind = order.indexOf(id) + 1;
        return behind == order.size() || after.containsKey(order.get(behind))
                ? List.of()
                : List.of(Way.only(order.get(behind)));
    }

    /** {@return the ways on from the step} */
    List<Way> ways(String id) {
        return ways.getOrDefault(id, List.of());
    }

    private boolean isStep(Way way) {
        return order.contains(way.to());
    }

    /** {@return the steps that can follow: on its ways, and those that wait for it} */
    Set<String> following(String id) {
        Set<String> following = new LinkedHashSet<>();
        ways(id).stream().filter(this::isStep).forEach(way -> following.add(way.to()));
        after.forEach((step, before) -> {
            if (before.contains(id)) {
                following.add(step);
            }
        });
        return following;
    }

    /** {@return whether the journey begins elsewhere than with the next step of the file once this one is gone} */
    boolean losesStart(String id) {
        if (order.indexOf(id) != 0 || order.size() < 2) {
            return false;
        }
        List<Way> on = Way.without(ways(id), id);
        boolean byWays = on.size() == 1 && on.get(0).to().equals(order.get(1));
        boolean byWaiting = on.isEmpty() && List.of(id).equals(after.get(order.get(1)));
        return !byWays && !byWaiting;
    }

    /** Whatever led to the step leads to where it led. */
    void remove(String id) {
        List<Way> on = Way.without(ways(id), id);
        List<String> waitedFor = after.get(id);
        List<String> before = waitedFor == null ? earlierBefore(id) : waitedFor;
        int place = order.indexOf(id);
        order.remove(id);
        ways.remove(id);
        after.remove(id);
        List<Way> instead = on.isEmpty() ? List.of(Way.only(Outgoing.END)) : on;
        ways.replaceAll(
                (step, its) -> its.stream().anyMatch(way -> way.to().equals(id)) ? Way.through(its, id, instead) : its);
        if (waitedFor != null) {
            handOn(on, waitedFor);
        }
        for (String step : List.copyOf(after.keySet())) {
            replaceBefore(step, id, before, place);
        }
    }

    private List<String> earlierBefore(String id) {
        return order.subList(0, order.indexOf(id)).stream()
                .filter(step -> ways(step).stream().anyMatch(way -> way.to().equals(id)))
                .toList();
    }

    /** What the step led to starts when what the step waited for is done. */
    private void handOn(List<Way> on, List<String> waitedFor) {
        List<Way> steps = on.stream().filter(this::isStep).toList();
        String last = waitedFor.isEmpty() ? "" : waitedFor.get(waitedFor.size() - 1);
        boolean several = on.size() > 1;
        if (several && !last.isEmpty() && ways(last).stream().noneMatch(this::isStep)) {
            ways.put(last, on);
            return;
        }
        steps.stream()
                .filter(way -> !waitedFor.contains(way.to()))
                .forEach(way -> after.putIfAbsent(way.to(), waitedFor));
    }

    private void replaceBefore(String step, String gone, List<String> instead, int place) {
        List<String> old = after.getOrDefault(step, List.of());
        if (!old.contains(gone)) {
            return;
        }
        Set<String> replaced = new LinkedHashSet<>();
        for (String each : old) {
            replaced.addAll(each.equals(gone) ? instead : List.of(each));
        }
        replaced.remove(step);
        if (replaced.isEmpty() && order.indexOf(step) == 0 && place == 0) {
            after.remove(step);
        } else {
            after.put(step, List.copyOf(replaced));
        }
    }

    /** The step comes between another and all that followed it. */
    void insert(String id, String behind) {
        order.add(order.indexOf(behind) + 1, id);
        ways.put(id, ways(behind));
        ways.put(behind, List.of(Way.only(id)));
        for (String step : List.copyOf(after.keySet())) {
            if (!step.equals(id)) {
                replaceBefore(step, behind, List.of(id), -1);
            }
        }
    }

    /** {@return whether steps would wait for each other} */
    boolean waitsInCircle() {
        Set<String> done = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            List<String> ready = order.stream()
                    .filter(step -> !done.contains(step) && done.containsAll(after.getOrDefault(step, List.of())))
                    .toList();
            done.addAll(ready);
            more = !ready.isEmpty();
        }
        return done.size() < order.size();
    }

    /** Writes the flow into a file that has these steps in this order. */
    void write(Draft draft) {
        Flowing written = of(draft.journey());
        List<Step> steps = draft.journey().steps();
        for (int number = 0; number < steps.size(); number++) {
            String id = steps.get(number).id();
            if (!order.contains(id)) {
                continue;
            }
            writeAfter(draft, number, written.after.get(id), after.get(id));
        }
        for (int number = 0; number < steps.size(); number++) {
            Step step = steps.get(number);
            if (!order.contains(step.id())) {
                continue;
            }
            List<Way> wanted = ways(step.id()).stream()
                    .filter(way -> order.contains(way.to())
                            || step.flow().next() != null
                            || ways(step.id()).size() > 1)
                    .toList();
            List<Way> there = step.flow().next() == null ? byOrder(step.id()) : written.ways(step.id());
            if (!Way.same(wanted, there)) {
                boolean follows = there.size() != 1 && Way.same(wanted, byOrder(step.id()));
                if (follows && step.flow().next() != null) {
                    draft.drop(number, "next");
                } else {
                    writeNext(draft, number, there, wanted, step.flow().next() == null);
                }
            }
        }
    }

    private static void writeAfter(
            Draft draft, int number, @Nullable List<String> there, @Nullable List<String> wanted) {
        if (wanted == null) {
            if (there != null) {
                draft.drop(number, "after");
            }
        } else if (!wanted.equals(there)) {
            boolean one = wanted.size() == 1 && !(draft.value(number, "after") instanceof Items);
            draft.set(number, "after", one ? Yaml.text(wanted.get(0), true) : Yaml.list(wanted));
        }
    }

    private static void writeNext(Draft draft, int number, List<Way> there, List<Way> wanted, boolean unwritten) {
        Piece value = draft.value(number, "next");
        int changed = onlyChange(there, wanted);
        Word word = unwritten || value == null || changed < 0 ? null : word(value, changed);
        if (word == null) {
            draft.set(number, "next", Way.yaml(wanted));
        } else {
            draft.page().reword(word, wanted.get(changed).to(), !(value instanceof Word));
        }
    }

    /** {@return the number of the only way that leads elsewhere now; -1 when there is more to change} */
    private static int onlyChange(List<Way> there, List<Way> wanted) {
        int changed = -1;
        for (int index = 0; index < wanted.size() && there.size() == wanted.size(); index++) {
            Way was = there.get(index);
            Way is = wanted.get(index);
            if (!Way.same(List.of(was, was), List.of(is, is))) {
                boolean renamed = Way.same(List.of(was, was), List.of(same(is, was), same(is, was)));
                changed = changed < 0 && renamed ? index : wanted.size();
            }
        }
        return changed < wanted.size() ? changed : -1;
    }

    private static Way same(Way way, Way other) {
        return new Way(other.to(), way.share(), way.rest());
    }

    private static @Nullable Word word(Piece value, int number) {
        if (value instanceof Keys keys) {
            return keys.entries().get(number).word();
        }
        Piece found = value instanceof Items items ? items.items().get(number) : value;
        return found instanceof Word word ? word : null;
    }
}
