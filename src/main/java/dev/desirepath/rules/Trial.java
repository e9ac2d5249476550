package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pattern tried on one fact: the truth, the names with those of the pattern, and what is missing. */
final class Trial {

    private final Pattern pattern;
    private final Candidates.Candidate candidate;
    private final Set<String> needed;
    private final Map<String, Object> names;
    private final List<Missing> missing = new ArrayList<>();

    Trial(Pattern pattern, Candidates.Candidate candidate, Set<String> needed, Map<String, Object> before) {
        this.pattern = pattern;
        this.candidate = candidate;
        this.needed = needed;
        this.names = pattern.bindsAny() ? new LinkedHashMap<>(before) : before;
    }

    Fact fact() {
        return candidate.fact();
    }

    Map<String, Object> names() {
        return names;
    }

    List<Missing> missing() {
        return missing;
    }

    Truth truth() {
        Truth truth = Truth.YES;
        if (!candidate.certain()) {
            truth = open(null);
        }
        if (!pattern.name().isEmpty()) {
            names.put(pattern.name(), candidate.fact());
        }
        for (Constraint constraint : pattern.constraints()) {
            truth = truth.and(constraint(constraint));
            if (truth == Truth.NO) {
                return Truth.NO;
            }
        }
        return truth;
    }

    private Truth constraint(Constraint constraint) {
        if (constraint instanceof Constraint.Binding binding) {
            return bind(binding);
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return anyOf(any);
        }
        return compare((Constraint.Comparison) constraint);
    }

    /** A value that only sentences use may be missing: they say so. */
    private Truth bind(Constraint.Binding binding) {
        Object value = binding.field().valueIn(fact());
        if (value != null) {
            names.put(binding.name(), value);
            return Truth.YES;
        }
        return needed.contains(binding.name()) ? open(binding.field()) : Truth.YES;
    }

    private Truth anyOf(Constraint.AnyOf any) {
        int before = missing.size();
        Truth truth = Truth.NO;
        for (Constraint.Comparison alternative : any.alternatives()) {
            truth = truth.or(compare(alternative));
        }
        if (truth != Truth.OPEN) {
            missing.subList(before, missing.size()).clear();
        }
        return truth;
    }

    private Truth compare(Constraint.Comparison comparison) {
        Object value = comparison.field().valueIn(fact());
        if (value == null) {
            return open(comparison.field());
        }
        boolean some = comparison.operator() == Operator.IN;
        Truth truth = Truth.of(!some);
        for (Operand operand : comparison.operands()) {
            Object other = value(operand, names);
            Truth one = other == null ? Truth.OPEN : Truth.of(Comparing.holds(value, comparison.operator(), other));
            truth = some ? truth.or(one) : truth.and(one);
        }
        return truth;
    }

    private Truth open(@Nullable FactField field) {
        missing.add(new Missing(fact(), pattern.type(), field));
        return Truth.OPEN;
    }

    /** {@return the value; null when that of a name is not known} */
    static @Nullable Object value(Operand operand, Map<String, Object> names) {
        return operand instanceof Operand.Name name ? names.get(name.name()) : ((Operand.Literal) operand).value();
    }
}
