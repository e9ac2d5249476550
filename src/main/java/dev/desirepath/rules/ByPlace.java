package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import dev.desirepath.journey.Place;
import java.util.Comparator;
import java.util.List;

/** The order of what the second reader finds: by the places of the matched facts, then by values. */
final class ByPlace {

    static final Comparator<Firing> FIRINGS = Comparator.comparing(Firing::matched, ByPlace::compare)
            .thenComparing(firing -> firing.bindings().toString())
            .thenComparing(firing -> firing.matched().toString());

    static final Comparator<OpenCase> OPEN_CASES = Comparator.comparing(OpenCase::matched, ByPlace::compare)
            .thenComparing(open -> open.bindings().toString())
            .thenComparing(open -> open.missing().toString());

    private ByPlace() {}

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
}
