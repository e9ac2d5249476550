package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts that a pattern can match, by type and, once asked for, by the value of a field. */
final class Candidates {

    private final Map<Class<?>, OfType> byType = new HashMap<>();

    Candidates(Facts facts, List<? extends Fact> extra) {
        facts.facts().forEach(fact -> add(fact, true));
        extra.forEach(fact -> add(fact, true));
        facts.gaps().forEach(fact -> add(fact, false));
    }

    private Candidates(Candidates before) {
        byType.putAll(before.byType);
    }

    /** {@return these and more; what was looked up before is not looked up again} */
    Candidates with(List<? extends Fact> more) {
        Candidates all = new Candidates(this);
        for (Fact fact : more) {
            // Those of a type that grows are counted and looked up anew.
            if (all.byType.get(fact.getClass()) == byType.get(fact.getClass())) {
                all.byType.put(fact.getClass(), new OfType());
                certain(fact.getClass()).forEach(one -> all.add(one, true));
            }
            all.add(fact, true);
        }
        more.stream().map(Fact::getClass).distinct().forEach(type -> gaps(type).forEach(one -> all.add(one, false)));
        return all;
    }

    private void add(Fact fact, boolean certain) {
        List<Candidate> ofType = byType.computeIfAbsent(fact.getClass(), type -> new OfType()).all;
        ofType.add(new Candidate(fact, certain, ofType.size()));
    }

    private List<Fact> certain(Class<?> type) {
        return facts(type, true);
    }

    private List<Fact> gaps(Class<?> type) {
        return facts(type, false);
    }

    private List<Fact> facts(Class<?> type, boolean certain) {
        OfType known = byType.get(type);
        List<Fact> facts = new ArrayList<>();
        if (known != null) {
            known.all.stream().filter(one -> one.certain() == certain).forEach(one -> facts.add(one.fact()));
        }
        return facts;
    }

    List<Candidate> of(FactType type) {
        OfType known = byType.get(type.factClass());
        return known == null ? List.of() : known.all;
    }

    /** {@return the facts with that value and those of which it is not stated, in the order of all} */
    List<Candidate> of(FactType type, FactField field, Object value) {
        OfType known = byType.get(type.factClass());
        return known == null ? List.of() : known.with(field, value);
    }

    /** The facts of one type. */
    private static final class OfType {

        private final List<Candidate> all = new ArrayList<>();
        private final Map<FactField, ByValue> byValue = new HashMap<>();

        List<Candidate> with(FactField field, Object value) {
            ByValue index = byValue.get(field);
            if (index == null) {
                index = ByValue.of(all, field);
                byValue.put(field, index);
            }
            return index.with(value);
        }
    }

    /** The facts of one type by the value of one field. */
    private record ByValue(Map<Object, List<Candidate>> same, List<Candidate> unknown) {

        static ByValue of(List<Candidate> all, FactField field) {
            Map<Object, List<Candidate>> same = new HashMap<>();
            List<Candidate> unknown = new ArrayList<>();
            for (Candidate candidate : all) {
                Object value = candidate.value(field);
                (value == null ? unknown : same.computeIfAbsent(Comparing.plain(value), key -> new ArrayList<>()))
                        .add(candidate);
            }
            if (!unknown.isEmpty()) {
                same.replaceAll((value, certain) -> merged(certain, unknown));
            }
            return new ByValue(same, unknown);
        }

        List<Candidate> with(Object value) {
            return same.getOrDefault(Comparing.plain(value), unknown);
        }
    }

    private static List<Candidate> merged(List<Candidate> left, List<Candidate> right) {
        List<Candidate> all = new ArrayList<>(left.size() + right.size());
        all.addAll(left);
        all.addAll(right);
        all.sort((one, other) -> Integer.compare(one.order(), other.order()));
        return all;
    }
}
