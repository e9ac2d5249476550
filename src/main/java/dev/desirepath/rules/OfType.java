package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of one type, in order, and by the value of a field once that is asked for. */
final class OfType {

    // Few are tried one by one sooner than looked up.
    private static final int FEW = 4;

    private final List<Candidate> all = new ArrayList<>();
    private final @Nullable ByValue[] byValue;

    /** @param fields how many the type has */
    OfType(int fields) {
        this.byValue = new ByValue[fields];
    }

    /** {@return all of them} */
    List<Candidate> all() {
        return all;
    }

    /** Takes more of them, of which it is certain or not that they are so. */
    void add(List<? extends Fact> facts, boolean certain) {
        for (Fact fact : facts) {
            all.add(new Candidate(fact, certain, all.size(), byValue.length));
        }
    }

    /** {@return at least those with that value and those of which it is not stated, in the order of all} */
    List<Candidate> with(FactField field, Object value) {
        if (all.size() <= FEW) {
            return all;
        }
        // Of standing facts two threads may both make it, which does no harm.
        ByValue index = byValue[field.position()];
        if (index == null) {
            index = ByValue.of(all, field);
            byValue[field.position()] = index;
        }
        return index.with(value);
    }

    /** The same by the value of one field. */
    private record ByValue(Map<Object, List<Candidate>> same, List<Candidate> unknown) {

        static ByValue of(List<Candidate> all, FactField field) {
            Map<Object, List<Candidate>> same = new HashMap<>();
            List<Candidate> unknown = new ArrayList<>();
            for (Candidate candidate : all) {
                Object value = candidate.value(field);
                (value == null ? unknown : having(Comparing.plain(value), same)).add(candidate);
            }
            if (!unknown.isEmpty()) {
                same.replaceAll((value, certain) -> merged(certain, unknown));
            }
            return new ByValue(same, unknown);
        }

        private static List<Candidate> having(Object value, Map<Object, List<Candidate>> same) {
            List<Candidate> having = same.get(value);
            if (having == null) {
                // Mostly one has it: most of what is looked up are ids.
                having = new ArrayList<>(1);
                same.put(value, having);
            }
            return having;
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
