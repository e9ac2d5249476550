package dev.desirepath.advice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One edit of the journey, of the closed set remove, merge, move, give, insert, set.
 *
 * @param what the parts of the edit by name, such as {@code step} and {@code into}
 */
public record Change(String edit, Map<String, String> what) {

    public Change {
        what = Collections.unmodifiableMap(new LinkedHashMap<>(what));
    }
}
