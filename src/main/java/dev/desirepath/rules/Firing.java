package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * That all conditions of a rule hold.
 *
 * @param bindings the values of the names, facts too, in the order of binding; what is not stated is not there
 * @param matched the matched facts in the order of the conditions
 * @param grounds for each condition the facts that met it: the one matched, those that exist, those counted, none
 */
public record Firing(String ruleId, Map<String, Object> bindings, List<Fact> matched, List<List<Fact>> grounds) {

    public Firing {
        bindings = bindings instanceof Bindings ? bindings : Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
        matched = List.copyOf(matched);
        grounds = List.copyOf(grounds);
    }

    /** {@return the fact that the call of the rule is about} */
    public Fact subject(Rule rule) {
        if (rule.id().equals(ruleId) && bindings.get(rule.subject()) instanceof Fact fact) {
            return fact;
        }
        throw new IllegalArgumentException("This is no firing of " + rule.id() + ".");
    }
}
