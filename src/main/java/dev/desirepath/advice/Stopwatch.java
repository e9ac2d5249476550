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
    };

    /** {@return what the work returns} */
    <T> T measure(String part, Supplier<T> work);
}
