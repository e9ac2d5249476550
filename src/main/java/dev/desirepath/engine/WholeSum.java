package dev.desirepath.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** The sum of whole numbers of any size in 64 bits; that of Drools adds up small numbers in 32 bits, and wraps. */
public final class WholeSum implements AccumulateFunction<WholeSum.Total> {

    /** The sum so far. */
    public static final class Total implements Serializable {

        private static final long serialVersionUID = 1;

        private long sum;
    }

    @Override
    public Total createContext() {
        return new Total();
    }

    @Override
    public void init(Total total) {
        total.sum = 0;
    }

    @Override
    public void accumulate(Total total, Object value) {
        total.sum += ((Number) value).longValue();
    }

    @Override
    public void reverse(Total total, Object value) {
        total.sum -= ((Number) value).longValue();
    }

    @Override
    public Object getResult(Total total) {
        return total.sum;
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public Class<?> getResultType() {
        return Long.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        // It has no state of its own.
    }

    @Override
    public void readExternal(ObjectInput in) {
        // It has no state of its own.
    }
}
