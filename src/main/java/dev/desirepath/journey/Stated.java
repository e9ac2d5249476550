package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/**
 * A value that the file states, with its text as written there and its place.
 *
 * @param source where the value comes from, as written beside it; null when not stated
 * @param quality whether it was measured or estimated; null when not stated
 */
public record Stated<T>(
        T value,
        String written,
        Place place,
        @Nullable Stated<String> source,
        @Nullable Stated<Quality> quality) {

    /** States a value without its source. */
    public Stated(T value, String written, Place place) {
        this(value, written, place, null, null);
    }
}
