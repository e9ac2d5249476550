package dev.desirepath.advice;

import dev.desirepath.advice.Advisor.Fired;
import dev.desirepath.rules.Firing;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Holds what the engine fired against what the second reader says, rule by rule. */
final class Agreement {

    private final Map<String, List<Map<String, Object>>> fired = new TreeMap<>();
    private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();

    Agreement(List<Fired> fired) {
        for (Fired each : fired) {
            this.fired.computeIfAbsent(each.rule(), rule -> new ArrayList<>()).add(comparable(each.values()));
        }
    }

    /** @throws Disagreement when the two differ in a single match */
    void check(Rule rule, List<Firing> firings) {
        List<Map<String, Object>> engine = Objects.requireNonNullElse(fired.remove(rule.id()), new ArrayList<>());
        List<Map<String, Object>> reader = new ArrayList<>();
        for (Firing firing : firings) {
            Map<String, Object> values = comparable(firing.bindings());
            if (!engine.remove(values)) {
                reader.add(values);
            }
        }
        if (!engine.isEmpty() || !reader.isEmpty()) {
            throw new Disagreement(rule.id(), engine.size(), reader.size());
        }
    }

    /** @throws Disagreement when the engine fired a rule that was not checked */
    void checkNothingElse() {
        fired.forEach((rule, matches) -> {
            throw new Disagreement(rule, matches.size(), 0);
        });
    }

    /** Facts are compared by identity, since two steps may state the same; numbers by value, whatever their type. */
    private Map<String, Object> comparable(Map<String, Object> values) {
        Map<String, Object> comparable = new HashMap<>();
        values.forEach((name, value) -> {
            // Patterns without a name get one from the engine; authors' names begin with a dollar.
            if (name.startsWith("$")) {
                comparable.put(name, comparable(value));
            }
        });
        return comparable;
    }

    private Object comparable(Object value) {
        if (value instanceof Record) {
            return numbers.computeIfAbsent(value, it -> -1 - numbers.size());
        }
        return value instanceof Number number ? String.valueOf(number) : value;
    }
}
