package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The running result of an {@code accumulate} over the facts that meet its pattern. */
final class Sum {

    private final Plan.Tally tally;
    private final List<Fact> counted = new ArrayList<>();
    private final List<Missing> doubts = new ArrayList<>();
    private long total;
    private @Nullable Long least;
    private @Nullable Long most;

    Sum(Plan.Tally tally) {
        this.tally = tally;
    }

    /** {@return the facts that certainly count} */
    List<Fact> counted() {
        return counted;
    }

    /** {@return what those hang on that perhaps count} */
    List<Missing> doubts() {
        return doubts;
    }

    void add(Truth truth, Fact fact, @Nullable Object[] names) {
        if (truth != Truth.YES) {
            return;
        }
        counted.add(fact);
        if (tally.of() >= 0 && names[tally.of()] instanceof Number number) {
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
    Truth truth(@Nullable Object[] names) {
        Truth truth = Truth.YES;
        for (Plan.Tally.Test test : tally.tests()) {
            truth = truth.and(truth(test, names));
        }
        return truth;
    }

    private Truth truth(Plan.Tally.Test test, @Nullable Object[] names) {
        Object other = test.value().in(names);
        if (other == null) {
            return Truth.OPEN;
        }
        Long value = value();
        boolean holds = value != null && Comparing.holds(value, test.operator(), other);
        return holds ? Truth.YES : doubts.isEmpty() ? Truth.NO : Truth.OPEN;
    }
}
