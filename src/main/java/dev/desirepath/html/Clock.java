package dev.desirepath.html;

import dev.desirepath.journey.Span;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import dev.desirepath.journey.Timing;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much time has passed when each step of a way starts and ends, as far as the file says. */
final class Clock {

    private final Map<String, Duration> starts = new HashMap<>();
    private final Map<String, Duration> ends = new HashMap<>();

    /** @param timesCovered whether the file says that it has times wherever they apply, so that no wait is none */
    Clock(MostFrequentWay way, boolean timesCovered) {
        for (Step step : way.steps()) {
            Duration arrival = way.before(step).stream()
                    .map(before -> ends.getOrDefault(before.id(), Duration.NONE))
                    .reduce(Duration.NONE, Duration::max);
            boolean first = starts.isEmpty();
            Duration start = first ? arrival : arrival.plus(wait(step.timing(), timesCovered));
            starts.put(step.id(), start);
            ends.put(step.id(), start.plus(work(step.timing())));
        }
    }

    Duration start(Step step) {
        return starts.getOrDefault(step.id(), Duration.NONE);
    }

    Duration end(Step step) {
        return ends.getOrDefault(step.id(), Duration.NONE);
    }

    /** {@return how long it takes until the last of them is done} */
    Duration total(List<Step> steps) {
        return steps.stream().map(this::end).reduce(Duration.NONE, Duration::max);
    }

    private static Duration wait(Timing timing, boolean covered) {
        if (timing.waits() == null) {
            return new Duration(0, covered && timing.every() == null && timing.batch() == null);
        }
        return duration(timing.waits());
    }

    private static Duration work(Timing timing) {
        return timing.takes() == null ? new Duration(0, false) : duration(timing.takes());
    }

    static Duration duration(@Nullable Stated<Span> span) {
        return span == null
                ? new Duration(0, false)
                : new Duration(
                        span.value().minutes().setScale(0, RoundingMode.CEILING).longValue(),
                        !span.value().working());
    }
}
