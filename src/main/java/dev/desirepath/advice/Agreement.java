package dev.desirepath.advice;

import dev.desirepath.advice.Advisor.Fired;
import dev.desirepath.rules.Firing;
import dev.desirepath.rules.Rule;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds what the engine fired against what the second reader says, rule by rule. */
final class Agreement {

    /** How often each rule fired on the same values. */
    private final Map<String, Map<Values, Integer>> fired = new HashMap<>();

    Agreement(List<Fired> fired) {
        for (Fired each : fired) {
            this.fired
                    .computeIfAbsent(each.rule(), rule -> new HashMap<>())
                    .merge(new Values(each.values()), 1, Integer::sum);
        }
    }

    /** @throws Disagreement when the two differ in a single match */
    void check(Rule rule, List<Firing> firings) {
        Map<Values, Integer> engine = fired.remove(rule.id());
        if (engine == null && firings.isEmpty()) {
            return;
        }
        Map<Values, Integer> left = engine == null ? new HashMap<>() : engine;
        int reader = 0;
        for (Firing firing : firings) {
            Values values = new Values(firing.bindings());
            Integer times = left.remove(values);
            if (times == null) {
                reader++;
            } else if (times > 1) {
                left.put(values, times - 1);
            }
        }
        if (!left.isEmpty() || reader > 0) {
            throw new Disagreement(rule.id(), sum(left), reader);
        }
    }

    private static int sum(Map<Values, Integer> matches) {
        return matches.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** @throws Disagreement when the engine fired a rule that was not checked */
    void checkNothingElse() {
        if (!fired.isEmpty()) {
            String first = Collections.min(fired.keySet());
            throw new Disagreement(first, sum(fired.getOrDefault(first, Map.of())), 0);
        }
    }
}
