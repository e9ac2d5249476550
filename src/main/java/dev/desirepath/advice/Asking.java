package dev.desirepath.advice;

import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.Missing;
import dev.desirepath.rules.OpenCase;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses what is worth asking first of all that the open cases of a rule hang on. */
final class Asking {

    private final Rule rule;
    private final Set<FactField> compared = new HashSet<>();
    private final Map<String, Boolean> allowed = new HashMap<>();

    Asking(Rule rule) {
        this.rule = rule;
    }

    /** {@return for each open case what to ask first} */
    List<List<Missing>> first(List<OpenCase> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        for (Condition condition : rule.conditions()) {
            for (Constraint.Comparison comparison : condition.pattern().comparisons()) {
                compared.add(comparison.field());
            }
        }
        List<List<Missing>> first = new ArrayList<>(open.size());
        for (OpenCase each : open) {
            List<Missing> asked = ofCase(each.missing());
            // Where the rule may not ask for one of the keys, the others alone would not help.
            first.add(mayAskForAll(asked) ? asked : List.of());
        }
        return first;
    }

    private boolean mayAskForAll(List<Missing> asked) {
        for (Missing missing : asked) {
            if (!mayAskFor(missing.key())) {
                return false;
            }
        }
        return true;
    }

    private boolean mayAskFor(String key) {
        return allowed.computeIfAbsent(key, rule::mayAskFor);
    }

    /** Whether the thing exists comes before what it is like, and what a condition compares before what a sentence names. */
    private List<Missing> ofCase(List<Missing> missing) {
        List<Missing> existence = new ArrayList<>();
        List<Missing> deciding = new ArrayList<>();
        for (Missing each : missing) {
            if (each.fieldOrNull() == null) {
                existence.add(each);
            } else if (compared.contains(each.fieldOrNull())) {
                deciding.add(each);
            }
        }
        if (!existence.isEmpty()) {
            return existence;
        }
        return deciding.isEmpty() ? missing : deciding;
    }
}
