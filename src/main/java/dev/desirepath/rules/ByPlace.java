package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import java.util.IdentityHashMap;
import java.util.List;

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
        int order = compare(left.matched(), right.matched());
        if (order == 0) {
            order = compare((Bindings) left.bindings(), (Bindings) right.bindings());
        }
        return order != 0
                ? order
                : left.matched().toString().compareTo(right.matched().toString());
    }

    private int compare(OpenCase left, OpenCase right) {
        int order = compare(left.matched(), right.matched());
        if (order == 0) {
            order = compare((Bindings) left.bindings(), (Bindings) right.bindings());
        }
        return order != 0
                ? order
                : left.missing().toString().compareTo(right.missing().toString());
    }

    private static int compare(List<Fact> left, List<Fact> right) {
        int both = Math.min(left.size(), right.size());
        for (int i = 0; i < both; i++) {
            Fact one = left.get(i);
            Fact other = right.get(i);
            // Mostly the first of them is the same limit or the same finding.
            int order = one == other ? 0 : one.place().compareTo(other.place());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    /** As texts, which are long where facts are among them: mostly it is enough to look at the first value that differs. */
    private int compare(Bindings left, Bindings right) {
        for (int number = 0; number < left.howManyNames(); number++) {
            Object one = left.value(number);
            Object other = right.value(number);
            if (one == other) {
                continue;
            }
            if (one == null || other == null) {
                break;
            }
            String value = text(one);
            String otherValue = text(other);
            if (!value.startsWith(otherValue) && !otherValue.startsWith(value)) {
                return value.compareTo(otherValue);
            }
            if (!value.equals(otherValue)) {
                break;
            }
        }
        return left.toString().compareTo(right.toString());
    }

    private String text(Object value) {
        if (!(value instanceof Fact fact)) {
            return value.toString();
        }
        String known = texts.get(fact);
        if (known == null) {
            known = fact.toString();
            texts.put(fact, known);
        }
        return known;
    }
}
