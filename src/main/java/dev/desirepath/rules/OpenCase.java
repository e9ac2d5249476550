package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * That each condition of a rule holds or hangs on something that is not stated, and at least one hangs.
 *
 * @param bindings the values of the names, as far as they are known
 * @param matched the matched facts in the order of the conditions, as far as they are known
 * @param missing what is not stated, each once, in the order of the conditions
 */
public record OpenCase(String ruleId, Map<String, Object> bindings, List<Fact> matched, List<Missing> missing) {

    public OpenCase {
        bindings = bindings instanceof Bindings ? bindings : Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
        matched = List.copyOf(matched);
        missing = List.copyOf(missing);
    }
}
