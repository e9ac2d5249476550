package dev.desirepath.journey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The own keys that people put under {@code also}, in the order of the file. */
public record Attributes(Map<String, Stated<String>> values) {

    /** No own keys at all. */
    public static final Attributes NONE = new Attributes(Map.of());

    public Attributes {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
