package dev.desirepath.advice;

import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.Missing;
import dev.desirepath.rules.OpenCase;
import dev.desirepath.rules.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses what is worth asking first of all that an open case hangs on. */
final class Asking {

    private Asking() {}

    /** Whether the thing exists comes before what it is like, and what a condition compares before what a sentence names. */
    static List<Missing> first(Rule rule, OpenCase open) {
        List<Missing> existence = open.missing().stream()
                .filter(missing -> missing.field().isEmpty())
                .toList();
        if (!existence.isEmpty()) {
            return existence;
        }
        Set<FactField> compared = comparedBy(rule);
        List<Missing> deciding = open.missing().stream()
                .filter(missing -> missing.field().filter(compared::contains).isPresent())
                .toList();
        return deciding.isEmpty() ? open.missing() : deciding;
    }

    private static Set<FactField> comparedBy(Rule rule) {
        return rule.conditions().stream()
                .map(Condition::pattern)
                .flatMap(pattern -> pattern.comparisons().stream())
                .map(Constraint.Comparison::field)
                .collect(Collectors.toSet());
    }
}
