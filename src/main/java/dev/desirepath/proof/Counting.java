package dev.desirepath.proof;

import dev.desirepath.rules.Condition.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes the number of an {@code accumulate} over the facts that meet its pattern, and holds it against what is asked. */
final class Counting {

    private Counting() {}

    static Traced of(Tally tally, Search search, Map<String, Object> names) {
        List<Tried> counted = search.met().stream()
                .filter(tried -> tried.holds() == Holds.YES)
                .toList();
        Traced open = Traced.of(tally, Holds.OPEN, search);
        Long value = value(tally, counted);
        List<Traced.Tested> tests = new ArrayList<>();
        Holds holds = Holds.YES;
        for (Tally.Test test : tally.tests()) {
            Object needed = Compared.value(test.operand(), names);
            // What is open can only add, and the reader lets rules ask in that direction only.
            Holds one = holds(value, test, needed, !open.missing().isEmpty());
            tests.add(new Traced.Tested(test, needed, one));
            holds = holds.and(one);
        }
        return new Traced(
                tally,
                holds,
                search.searched(),
                search.met(),
                search.lacking(),
                List.of(),
                value,
                tests,
                open.missing());
    }

    private static Holds holds(@Nullable Long value, Tally.Test test, @Nullable Object needed, boolean some) {
        if (needed == null) {
            return Holds.OPEN;
        }
        boolean holds = value != null && test.operator().holds(Compared.order(value, needed));
        return holds ? Holds.YES : some ? Holds.OPEN : Holds.NO;
    }

    private static @Nullable Long value(Tally tally, List<Tried> counted) {
        List<Long> values = counted.stream()
                .map(tried -> tried.names().get(tally.of()))
                .filter(Number.class::isInstance)
                .map(number -> ((Number) Objects.requireNonNull(number)).longValue())
                .toList();
        return switch (tally.function()) {
            case COUNT -> Long.valueOf(counted.size());
            case SUM -> values.stream().mapToLong(Long::longValue).sum();
            case MIN -> values.stream().min(Long::compare).orElse(null);
            case MAX -> values.stream().max(Long::compare).orElse(null);
        };
    }
}
