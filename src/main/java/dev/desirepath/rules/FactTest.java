package dev.desirepath.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a fact is held against; what names stand for is in an array. */
sealed interface FactTest {

    /**
     * {@return whether it holds}
     *
     * @param names what each name stands for; null for nothing, or for what is not stated
     * @param missing takes what it hangs on; null when nobody asks
     */
    Truth of(Candidate candidate, @Nullable Object[] names, @Nullable List<Missing> missing);

    /** Gives the value of a field a name; a value that only sentences use may be missing: they say so. */
    record Binding(FactType type, FactField field, int name, boolean needed) implements FactTest {

        @Override
        public Truth of(Candidate candidate, @Nullable Object[] names, @Nullable List<Missing> missing) {
            Object value = candidate.value(field);
            names[name] = value;
            return value == null && needed ? open(candidate, type, field, missing) : Truth.YES;
        }
    }

    /** Compares a field. */
    record Comparison(FactType type, FactField field, Operator operator, List<Value> values) implements FactTest {

        @Override
        public Truth of(Candidate candidate, @Nullable Object[] names, @Nullable List<Missing> missing) {
            Object value = candidate.value(field);
            if (value == null) {
                return open(candidate, type, field, missing);
            }
            if (values.size() == 1) {
                return one(value, values.get(0).in(names));
            }
            boolean some = operator == Operator.IN;
            Truth truth = Truth.of(!some);
            for (Value other : values) {
                Truth one = one(value, other.in(names));
                truth = some ? truth.or(one) : truth.and(one);
            }
            return truth;
        }

        private Truth one(Object value, @Nullable Object other) {
            return other == null ? Truth.OPEN : Truth.of(Comparing.holds(value, operator, other));
        }
    }

    /** Holds when one of the alternatives does. */
    record AnyOf(List<Comparison> alternatives) implements FactTest {

        @Override
        public Truth of(Candidate candidate, @Nullable Object[] names, @Nullable List<Missing> missing) {
            int before = missing == null ? 0 : missing.size();
            Truth truth = Truth.NO;
            for (Comparison alternative : alternatives) {
                truth = truth.or(alternative.of(candidate, names, missing));
            }
            if (missing != null && truth != Truth.OPEN) {
                missing.subList(before, missing.size()).clear();
            }
            return truth;
        }
    }

    /**
     * What a field is compared with.
     *
     * @param name where the name stands; negative for a value written out
     */
    record Value(int name, @Nullable Object literal) {

        @Nullable
        Object in(@Nullable Object[] names) {
            return isLiteral() ? literal : names[name];
        }

        boolean isLiteral() {
            return name < 0;
        }
    }

    private static Truth open(Candidate candidate, FactType type, FactField field, @Nullable List<Missing> missing) {
        if (missing != null) {
            missing.add(new Missing(candidate.fact(), type, field));
        }
        return Truth.OPEN;
    }
}
