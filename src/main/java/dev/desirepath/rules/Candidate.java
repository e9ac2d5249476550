package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import org.jspecify.annotations.Nullable;

/** A fact that may match; each of its fields is read once, and only when a rule asks for it. */
final class Candidate {

    private static final Object NOT_STATED = new Object();

    private final Fact fact;
    private final boolean certain;
    private final int order;
    private final @Nullable Object[] values;

    /**
     * @param certain false for a gap, of which nobody knows whether it is so
     * @param order among the facts of its type
     * @param fields how many its type has
     */
    Candidate(Fact fact, boolean certain, int order, int fields) {
        this.fact = fact;
        this.certain = certain;
        this.order = order;
        this.values = new Object[fields];
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
        Object value = values[field.position()];
        if (value == null) {
            return read(field);
        }
        return value == NOT_STATED ? null : value;
    }

    private @Nullable Object read(FactField field) {
        Object value = field.valueIn(fact);
        values[field.position()] = value == null ? NOT_STATED : value;
        return value;
    }
}
