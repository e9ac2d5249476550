package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The running result of an {@code accumulate} over the facts that meet its pattern. */
final class Sum {

    private final Condition.Tally tally;
    private final List<Fact> counted = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private long total;
    private @Nullable Long least;
    private @Nullable Long most;

    Sum(Condition.Tally tally) {
        this.tally = tally;
    }

    void add(Truth truth, Trial trial) {
        if (truth == Truth.OPEN) {
            missing.addAll(trial.missing());
        }
        if (truth != Truth.YES) {
            return;
        }
        counted.add(trial.fact());
        if (trial.names().get(tally.of()) instanceof Number number) {
            long value = number.longValue();
            total += value;
            least = least == null ? value : Math.min(least, value);
            most = most == null ? value : Math.max(most, value);
        }
    }

    /** {@return the result over what is certain; null for the least or most of nothing} */
    @Nullable
    Long value() {
        return switch (tally.function()) {
            case COUNT -> Long.valueOf(counted.size());
            case SUM -> total;
            case MIN -> least;
            case MAX -> most;
        };
    }

    /** What is certain is a bound that the reader lets rules pass in the safe direction only; so what is open can only help. */
    Judging.Gathered gathered(Map<String, Object> names) {
        Truth truth = Truth.YES;
        for (Condition.Tally.Test test : tally.tests()) {
            truth = truth.and(test(test, names));
        }
        return new Judging.Gathered(truth, counted, missing);
    }

    private Truth test(Condition.Tally.Test test, Map<String, Object> names) {
        Object other = Trial.value(test.operand(), names);
        if (other == null) {
            return Truth.OPEN;
        }
        Long value = value();
        boolean holds = value != null && Comparing.holds(value, test.operator(), other);
        return holds ? Truth.YES : missing.isEmpty() ? Truth.NO : Truth.OPEN;
    }
}
