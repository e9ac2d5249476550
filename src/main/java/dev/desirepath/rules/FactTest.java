package dev.desirepath.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a fact is held against; what names stand for is in an array. */
sealed interface FactTest {

    /**
     * {@return whether it holds}
     *
     * @param names what each name stands for; null for nothing, or for what is not stated
     */
    Truth of(Candidate candidate, @Nullable Object[] names);

    /** Takes down what it hangs on, once all that the fact is held against is known to hold or to be open. */
    void ask(Candidate candidate, @Nullable Object[] names, List<Missing> missing);

    /** {@return whether it looks at the fact alone, whatever names stand for} */
    boolean asksTheFactAlone();

    /** Gives the value of a field a name; a value that only sentences use may be missing: they say so. */
    record Binding(FactType type, FactField field, int name, boolean needed) implements FactTest {

        @Override
        public Truth of(Candidate candidate, @Nullable Object[] names) {
            Object value = candidate.value(field);
            names[name] = value;
            return value == null && needed ? Truth.OPEN : Truth.YES;
        }

        @Override
        public void ask(Candidate candidate, @Nullable Object[] names, List<Missing> missing) {
            if (needed && candidate.value(field) == null) {
                missing.add(new Missing(candidate.fact(), type, field));
            }
        }

        @Override
        public boolean asksTheFactAlone() {
            return false;
        }
    }

    /** Compares a field. */
    final class Comparison implements FactTest {

        private final FactType type;
        private final FactField field;
        private final Operator operator;
        private final Value[] values;
        private final Value first;
        private final boolean several;
        // Numbers of several Java types may be the same number; texts, choices and truth values are equal or not.
        private final boolean byEquality;
        private final boolean wantsEqual;

        Comparison(FactType type, FactField field, Operator operator, List<Value> values) {
            this.type = type;
            this.field = field;
            this.operator = operator;
            this.values = values.toArray(Value[]::new);
            this.first = values.get(0);
            this.several = values.size() > 1;
            this.byEquality =
                    field.kind() != FieldKind.NUMBER && field.kind() != FieldKind.DECIMAL && !operator.ordering();
            this.wantsEqual = operator == Operator.EQUAL || operator == Operator.IN;
        }

        @Override
        public Truth of(Candidate candidate, @Nullable Object[] names) {
            Object value = candidate.value(field);
            if (value == null) {
                return Truth.OPEN;
            }
            return several ? several(value, names) : one(value, first.in(names));
        }

        private Truth several(Object value, @Nullable Object[] names) {
            boolean some = operator == Operator.IN;
            Truth truth = Truth.of(!some);
            for (Value other : values) {
                Truth one = one(value, other.in(names));
                truth = some ? truth.or(one) : truth.and(one);
            }
            return truth;
        }

        private Truth one(Object value, @Nullable Object other) {
            if (other == null) {
                return Truth.OPEN;
            }
            boolean holds = byEquality
                    ? (value == other || value.equals(other)) == wantsEqual
                    : Comparing.holds(value, operator, other);
            return holds ? Truth.YES : Truth.NO;
        }

        @Override
        public void ask(Candidate candidate, @Nullable Object[] names, List<Missing> missing) {
            if (candidate.value(field) == null) {
                missing.add(new Missing(candidate.fact(), type, field));
            }
        }

        @Override
        public boolean asksTheFactAlone() {
            for (Value value : values) {
                if (!value.isLiteral()) {
                    return false;
                }
            }
            return true;
        }

        /** {@return whether it holds for one value only} */
        boolean isEquality() {
            return operator == Operator.EQUAL;
        }

        FactField field() {
            return field;
        }

        /** {@return what the field is compared with, or the first of several} */
        Value value() {
            return first;
        }
    }

    /** Holds when one of the alternatives does. */
    final class AnyOf implements FactTest {

        private final Comparison[] alternatives;

        AnyOf(List<Comparison> alternatives) {
            this.alternatives = alternatives.toArray(Comparison[]::new);
        }

        @Override
        public Truth of(Candidate candidate, @Nullable Object[] names) {
            Truth truth = Truth.NO;
            for (Comparison alternative : alternatives) {
                truth = truth.or(alternative.of(candidate, names));
                if (truth == Truth.YES) {
                    return Truth.YES;
                }
            }
            return truth;
        }

        @Override
        public void ask(Candidate candidate, @Nullable Object[] names, List<Missing> missing) {
            if (of(candidate, names) != Truth.OPEN) {
                return;
            }
            for (Comparison alternative : alternatives) {
                alternative.ask(candidate, names, missing);
            }
        }

        @Override
        public boolean asksTheFactAlone() {
            for (Comparison alternative : alternatives) {
                if (!alternative.asksTheFactAlone()) {
                    return false;
                }
            }
            return true;
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
}
