package dev.desirepath.advice;

import java.util.function.Supplier;

/** Told about each part of the work as it is done, so that somebody can see where the time goes. */
public interface Stopwatch {

    /** Measures nothing. */
    Stopwatch NONE = new Stopwatch() {
        @Override
        public <T> T measure(String part, Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T measure(String kind, String one, Supplier<T> work) {
            return work.get();
        }
    };

    /** {@return what the work returns} */
    <T> T measure(String part, Supplier<T> work);

    /** {@return the same for one of many parts, whose name is not put together where nobody asks} */
    default <T> T measure(String kind, String one, Supplier<T> work) {
        return measure(kind + " " + one, work);
    }
}
