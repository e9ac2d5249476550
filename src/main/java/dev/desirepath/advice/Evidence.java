package dev.desirepath.advice;

import dev.desirepath.journey.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A fact that met a condition of a rule, with the values that the rule looked at. */
public record Evidence(String fact, Map<String, String> values, Place place) {

    public Evidence {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
