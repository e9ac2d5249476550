package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts that a pattern can match, by type and, once asked for, by the value of a field. */
final class Candidates {

    private final Map<Class<?>, List<Candidate>> byType = new HashMap<>();
    private final Map<FactField, Map<Object, List<Candidate>>> byValue = new HashMap<>();

    Candidates(Facts facts, List<? extends Fact> extra) {
        facts.facts().forEach(fact -> add(fact, true));
        extra.forEach(fact -> add(fact, true));
        facts.gaps().forEach(fact -> add(fact, false));
    }

    private void add(Fact fact, boolean certain) {
        List<Candidate> ofType = byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>());
        ofType.add(new Candidate(fact, certain, ofType.size()));
    }

    List<Candidate> of(FactType type) {
        return byType.getOrDefault(type.factClass(), List.of());
    }

    /** {@return the facts with that value and those of which it is not stated, in the order of all} */
    List<Candidate> of(FactType type, FactField field, Object value) {
        Map<Object, List<Candidate>> index = byValue.computeIfAbsent(field, wanted -> index(type, wanted));
        List<Candidate> same = index.getOrDefault(key(value), List.of());
        List<Candidate> unknown = index.getOrDefault(Unknown.VALUE, List.of());
        return unknown.isEmpty() ? same : same.isEmpty() ? unknown : merged(same, unknown);
    }

    private Map<Object, List<Candidate>> index(FactType type, FactField field) {
        Map<Object, List<Candidate>> index = new HashMap<>();
        for (Candidate candidate : of(type)) {
            index.computeIfAbsent(key(field.valueIn(candidate.fact())), key -> new ArrayList<>())
                    .add(candidate);
        }
        return index;
    }

    private static Object key(@Nullable Object value) {
        return value == null ? Unknown.VALUE : Comparing.plain(value);
    }

    private static List<Candidate> merged(List<Candidate> left, List<Candidate> right) {
        List<Candidate> all = new ArrayList<>(left);
        all.addAll(right);
        all.sort((one, other) -> Integer.compare(one.order(), other.order()));
        return all;
    }

    /**
     * A fact that may match.
     *
     * @param certain false for a gap, of which nobody knows whether it is so
     */
    record Candidate(Fact fact, boolean certain, int order) {}

    private enum Unknown {
        VALUE
    }
}
