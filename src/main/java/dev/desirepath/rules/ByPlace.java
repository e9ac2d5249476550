package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import dev.desirepath.journey.Place;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The order of what the second reader finds: by the places of the matched facts, then by values. */
final class ByPlace {

    private final IdentityHashMap<Fact, String> texts = new IdentityHashMap<>();

    void sort(List<Firing> firings, List<OpenCase> open) {
        if (firings.size() > 1) {
            firings.sort(this::compare);
        }
        if (open.size() > 1) {
            open.sort(this::compare);
        }
    }

    private int compare(Firing left, Firing right) {
        int order = compare(left.matched(), left.bindings(), right.matched(), right.bindings());
        return order != 0
                ? order
                : left.matched().toString().compareTo(right.matched().toString());
    }

    private int compare(OpenCase left, OpenCase right) {
        int order = compare(left.matched(), left.bindings(), right.matched(), right.bindings());
        return order != 0
                ? order
                : left.missing().toString().compareTo(right.missing().toString());
    }

    private int compare(
            List<Fact> matched, Map<String, Object> bindings, List<Fact> otherMatched, Map<String, Object> others) {
        int order = compare(matched, otherMatched);
        return order != 0 ? order : compare(bindings, others);
    }

    private static int compare(List<Fact> left, List<Fact> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            Place one = left.get(i).place();
            int order = one.compareTo(right.get(i).place());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    /** As texts, which are long where facts are among them: mostly it is enough to look at the first value that differs. */
    private int compare(Map<String, Object> left, Map<String, Object> right) {
        Iterator<Map.Entry<String, Object>> others = right.entrySet().iterator();
        for (Map.Entry<String, Object> one : left.entrySet()) {
            Map.Entry<String, Object> other = others.hasNext() ? others.next() : null;
            if (other == null || !one.getKey().equals(other.getKey())) {
                break;
            }
            if (one.getValue() != other.getValue()) {
                String value = text(one.getValue());
                String otherValue = text(other.getValue());
                if (!value.startsWith(otherValue) && !otherValue.startsWith(value)) {
                    return value.compareTo(otherValue);
                }
                if (!value.equals(otherValue)) {
                    break;
                }
            }
        }
        return left.toString().compareTo(right.toString());
    }

    private String text(Object value) {
        return value instanceof Fact fact ? texts.computeIfAbsent(fact, Fact::toString) : value.toString();
    }
}
