package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A fact that may match; each of its fields is read once, and only when a rule asks for it. */
final class Candidate {

    private static final Object NOT_STATED = new Object();
    private static final int MOST_FIELDS_AT_FIRST = 12;

    private final Fact fact;
    private final boolean certain;
    private final int order;
    private @Nullable Object[] values = new Object[MOST_FIELDS_AT_FIRST];

    /**
     * @param certain false for a gap, of which nobody knows whether it is so
     * @param order among the facts of its type
     */
    Candidate(Fact fact, boolean certain, int order) {
        this.fact = fact;
        this.certain = certain;
        this.order = order;
    }

    Fact fact() {
        return fact;
    }

    boolean certain() {
        return certain;
    }

    int order() {
        return order;
    }

    /** {@return the value of one of its fields; null when it is not stated} */
    @Nullable
    Object value(FactField field) {
        int position = field.position();
        if (position >= values.length) {
            values = Arrays.copyOf(values, position + MOST_FIELDS_AT_FIRST);
        }
        Object value = values[position];
        if (value == null) {
            value = field.valueIn(fact);
            values[position] = value == null ? NOT_STATED : value;
        }
        return value == NOT_STATED ? null : value;
    }
}
