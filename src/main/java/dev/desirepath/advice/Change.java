package dev.desirepath.advice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One edit of the journey, of the closed set remove, merge, move, give, insert, set.
 *
 * @param what the parts of the edit by name, such as {@code step} and {@code into}
 */
public record Change(String edit, Map<String, String> what) {

    public Change {
        what = Collections.unmodifiableMap(new LinkedHashMap<>(what));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change it && edit.equals(it.edit) && what.equals(it.what);
    }

    @Override
    public int hashCode() {
        return 31 * edit.hashCode() + what.hashCode();
    }
}
