package dev.desirepath.advice;

import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.Missing;
import dev.desirepath.rules.Pattern;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a rule looks at, may ask for and takes in, worked out once for all journeys. */
final class Outlook {

    private final Rule rule;
    private final List<List<FactField>> fields = new ArrayList<>();
    private final Set<FactField> compared = new HashSet<>();
    private final Set<String> asks;
    private final Set<String> absorbs;

    Outlook(Rule rule) {
        this.rule = rule;
        this.asks = rule.asks();
        this.absorbs = Set.copyOf(rule.absorbs());
        for (Condition condition : rule.conditions()) {
            fields.add(fields(condition.pattern()));
        }
    }

    private List<FactField> fields(Pattern pattern) {
        Set<FactField> looked = new LinkedHashSet<>();
        for (Constraint.Comparison comparison : pattern.comparisons()) {
            looked.add(comparison.field());
        }
        compared.addAll(looked);
        for (Constraint.Binding binding : pattern.bindings()) {
            looked.add(binding.field());
        }
        return List.copyOf(looked);
    }

    Rule rule() {
        return rule;
    }

    /** {@return what the condition of that number, from 0, looks at: first what it compares, then what it names} */
    List<FactField> fields(int condition) {
        return fields.get(condition);
    }

    /** {@return whether a condition compares the field} */
    boolean compares(FactField field) {
        return compared.contains(field);
    }

    /** {@return whether it takes in findings of other rules} */
    boolean absorbsAny() {
        return !absorbs.isEmpty();
    }

    /** {@return whether findings of that rule at the same place need no advice of their own beside that of this one} */
    boolean absorbs(Outlook other) {
        return absorbs.contains(other.rule.id());
    }

    boolean mayAskFor(Missing missing) {
        return asks.isEmpty() || asks.contains(missing.key()) || asks.contains(missing.group());
    }
}
