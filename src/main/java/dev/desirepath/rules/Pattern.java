package dev.desirepath.rules;

import dev.desirepath.journey.Place;
import java.util.List;
import java.util.stream.Stream;

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
        return constraints.stream()
                .filter(Constraint.Binding.class::isInstance)
                .map(Constraint.Binding.class::cast)
                .toList();
    }

    /** {@return all comparisons, those inside alternatives too} */
    public List<Constraint.Comparison> comparisons() {
        return constraints.stream().flatMap(Pattern::comparisonsIn).toList();
    }

    private static Stream<Constraint.Comparison> comparisonsIn(Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return Stream.of(comparison);
        }
        return constraint instanceof Constraint.AnyOf any ? any.alternatives().stream() : Stream.empty();
    }

    /** {@return whether unknown things could make it hold more often: a partial type, or a condition on a partial field} */
    public boolean partial() {
        return type.partial()
                || comparisons().stream()
                        .anyMatch(comparison -> comparison.field().partial())
                || bindings().stream().anyMatch(binding -> binding.field().partial());
    }
}
