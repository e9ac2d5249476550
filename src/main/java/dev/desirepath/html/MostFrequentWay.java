package dev.desirepath.html;

import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The steps that most customers meet, from the first on: at each choice the way that is taken most often, the first written where that is not known. */
final class MostFrequentWay {

    private final List<Step> steps;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<Integer>> waitingFor = new HashMap<>();
    private final Set<Integer> done = new LinkedHashSet<>();
    private final TreeSet<Integer> ready = new TreeSet<>();
    private final Map<Integer, List<Integer>> from = new HashMap<>();

    MostFrequentWay(Journey journey) {
        steps = journey.steps();
        steps.forEach(step -> numbers.put(step.id(), numbers.size()));
        for (int number = 0; number < steps.size(); number++) {
            Listed<String> after = steps.get(number).flow().after();
            if (after != null) {
                waitingFor.put(number, after.values().stream().map(numbers::get).toList());
            }
            if (after == null ? number == 0 : after.entries().isEmpty()) {
                ready.add(number);
            }
        }
        walk();
    }

    /** {@return the steps in the order in which they are told} */
    List<Step> steps() {
        return done.stream().map(steps::get).toList();
    }

    /** {@return the steps on the way after which this one starts} */
    List<Step> before(Step step) {
        return from.getOrDefault(number(step), List.of()).stream()
                .map(steps::get)
                .toList();
    }

    /** {@return the ways out of a step that are choices, the one that is taken first; none where there is no choice} */
    List<Outgoing> choice(Step step) {
        List<Outgoing> next = step.flow().next();
        if (next == null || next.size() < 2) {
            return List.of();
        }
        List<Outgoing> ordered = new ArrayList<>(next);
        most(next).ifPresent(taken -> {
            ordered.remove(taken);
            ordered.add(0, taken);
        });
        return ordered;
    }

    /** {@return how many ways begin side by side where the step is done; 1 where it goes on as one} */
    int sideBySide(Step step) {
        int number = number(step);
        long after = done.stream()
                .filter(other -> waitingFor.getOrDefault(other, List.of()).equals(List.of(number)))
                .count();
        boolean goesOnToo = step.flow().next() != null
                || (number + 1 < steps.size() && steps.get(number + 1).flow().after() == null);
        return (int) after + (goesOnToo && after > 0 ? 1 : 0);
    }

    private int number(Step step) {
        return numbers.getOrDefault(step.id(), 0);
    }

    private void walk() {
        while (true) {
            if (ready.isEmpty()) {
                releaseJoin();
            }
            Integer number = ready.pollFirst();
            if (number == null) {
                return;
            }
            if (done.add(number)) {
                goOn(number);
            }
        }
    }

    /** What waits for a step that is not on the way starts when the others are done. */
    private void releaseJoin() {
        waitingFor.entrySet().stream()
                .filter(entry -> !done.contains(entry.getKey()))
                .filter(entry -> entry.getValue().stream().anyMatch(done::contains))
                .map(Map.Entry::getKey)
                .min(Integer::compare)
                .ifPresent(this::join);
    }

    private void join(int number) {
        from.put(
                number,
                waitingFor.getOrDefault(number, List.of()).stream()
                        .filter(done::contains)
                        .toList());
        ready.add(number);
    }

    private void goOn(int number) {
        next(number).ifPresent(next -> {
            if (!done.contains(next)) {
                from.computeIfAbsent(next, key -> new ArrayList<>()).add(number);
                ready.add(next);
            }
        });
        waitingFor.forEach((waiting, awaited) -> {
            if (awaited.contains(number) && !done.contains(waiting) && done.containsAll(awaited)) {
                join(waiting);
            }
        });
    }

    private Optional<Integer> next(int number) {
        List<Outgoing> next = steps.get(number).flow().next();
        if (next != null) {
            return most(next).map(way -> numbers.get(way.name().value()));
        }
        boolean followed =
                number + 1 < steps.size() && steps.get(number + 1).flow().after() == null;
        return followed ? Optional.of(number + 1) : Optional.empty();
    }

    private static Optional<Outgoing> most(List<Outgoing> next) {
        Outgoing most = null;
        for (Outgoing way : next) {
            most = most == null || share(way).compareTo(share(most)) > 0 ? way : most;
        }
        return Optional.ofNullable(most);
    }

    private static BigDecimal share(Outgoing way) {
        return Optional.ofNullable(way.share())
                .map(Stated::value)
                .map(share -> share.fraction())
                .orElse(BigDecimal.ZERO);
    }
}
