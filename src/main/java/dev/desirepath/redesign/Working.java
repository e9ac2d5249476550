package dev.desirepath.redesign;

import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Step;
import dev.desirepath.redesign.Audit.Work;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each actor does, before and after; a length that only one file states says nothing about more or less. */
final class Working {

    private final Map<String, String> beforeByAfter = new HashMap<>();
    private final Map<String, @Nullable Long> minutesBefore;
    private final Map<String, @Nullable Long> minutesAfter;
    private final Set<String> silent;
    private final Map<String, Total> totals = new LinkedHashMap<>();

    private static final class Total {

        private int stepsBefore;
        private int stepsAfter;
        private long minutesBefore;
        private long minutesAfter;
        private int unknown;
    }

    Working(Journey before, Journey after, Matching matching) {
        this.minutesBefore = minutes(before);
        this.minutesAfter = minutes(after);
        this.silent = new Silent(before, after, matching).onWho();
        matching.pairs().forEach((old, now) -> beforeByAfter.put(now, old));
        for (Step step : before.steps()) {
            String now = matching.after(step.id()).orElse(null);
            if (now != null && silent.contains(now)) {
                continue;
            }
            addBefore(step, now == null ? null : minutesAfter.get(now), now != null);
        }
        for (Step step : after.steps()) {
            String old = beforeByAfter.get(step.id());
            if (silent.contains(step.id())) {
                continue;
            }
            addAfter(step, old == null ? null : minutesBefore.get(old), old != null);
        }
    }

    private static Map<String, @Nullable Long> minutes(Journey journey) {
        Map<String, @Nullable Long> minutes = new HashMap<>();
        journey.steps().forEach(step -> {
            var takes = step.timing().takes();
            minutes.put(
                    step.id(),
                    takes == null
                            ? null
                            : takes.value()
                                    .minutes()
                                    .setScale(0, RoundingMode.CEILING)
                                    .longValue());
        });
        return minutes;
    }

    private void addBefore(Step step, @Nullable Long other, boolean matched) {
        Long own = minutesBefore.get(step.id());
        actors(step).forEach(actor -> {
            Total total = totals.computeIfAbsent(actor, it -> new Total());
            total.stepsBefore++;
            total.minutesBefore += counted(own, other, matched);
            // Of a step that is in both, the later journey says it.
            total.unknown += !matched && own == null ? 1 : 0;
        });
    }

    private void addAfter(Step step, @Nullable Long other, boolean matched) {
        Long own = minutesAfter.get(step.id());
        actors(step).forEach(actor -> {
            Total total = totals.computeIfAbsent(actor, it -> new Total());
            total.stepsAfter++;
            total.minutesAfter += counted(own, other, matched);
            total.unknown += (matched ? (own == null) != (other == null) : own == null) ? 1 : 0;
        });
    }

    private static long counted(@Nullable Long own, @Nullable Long other, boolean matched) {
        return own == null || (matched && other == null) ? 0 : own;
    }

    private static Stream<String> actors(Step step) {
        return Stream.concat(actors(step.by()), actors(step.with())).distinct();
    }

    private static Stream<String> actors(@Nullable Listed<String> listed) {
        return listed == null ? Stream.of() : listed.stream();
    }

    /** {@return what each actor does, in the order in which the steps name them} */
    List<Work> work() {
        return totals.entrySet().stream()
                .map(each -> {
                    Total it = each.getValue();
                    return new Work(
                            each.getKey(),
                            it.stepsBefore,
                            it.stepsAfter,
                            it.minutesBefore,
                            it.minutesAfter,
                            it.unknown);
                })
                .toList();
    }
}
