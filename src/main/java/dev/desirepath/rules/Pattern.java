package dev.desirepath.rules;

import dev.desirepath.journey.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A fact type with what must hold of the fact.
 *
 * @param name the name it binds the fact to; empty when it binds none
 */
public record Pattern(String name, FactType type, List<Constraint> constraints, Place place) {

    public Pattern {
        constraints = List.copyOf(constraints);
    }

    /** {@return the bindings among its constraints} */
    public List<Constraint.Binding> bindings() {
        List<Constraint.Binding> bindings = new ArrayList<>();
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Binding binding) {
                bindings.add(binding);
            }
        }
        return bindings;
    }

    /** {@return whether it binds a field to this name} */
    boolean binds(String wanted) {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Binding binding
                    && binding.name().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether it binds the fact or a field to any name} */
    public boolean bindsAny() {
        return !name.isEmpty() || !bindings().isEmpty();
    }

    /** {@return all comparisons, those inside alternatives too} */
    public List<Constraint.Comparison> comparisons() {
        List<Constraint.Comparison> comparisons = new ArrayList<>();
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Comparison comparison) {
                comparisons.add(comparison);
            } else if (constraint instanceof Constraint.AnyOf any) {
                comparisons.addAll(any.alternatives());
            }
        }
        return comparisons;
    }

    /** {@return whether unknown things could make it hold more often: a partial type, or a condition on a partial field} */
    public boolean partial() {
        return type.partial()
                || comparisons().stream()
                        .anyMatch(comparison -> comparison.field().partial())
                || bindings().stream().anyMatch(binding -> binding.field().partial());
    }
}
