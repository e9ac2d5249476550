package dev.desirepath.proof;

import dev.desirepath.facts.Fact;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.Missing;
import dev.desirepath.rules.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds one pattern against one fact and writes down every comparison. */
final class Trying {

    private final Pattern pattern;
    private final Fact fact;
    private final Set<String> needed;
    private final Map<String, Object> names;
    private final List<Missing> missing = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    private Trying(Pattern pattern, Fact fact, Set<String> needed, Map<String, Object> before) {
        this.pattern = pattern;
        this.fact = fact;
        this.needed = needed;
        this.names = new LinkedHashMap<>(before);
    }

    /** @param needed the names without whose value the rule does not fire */
    static Tried of(Pattern pattern, Fact fact, boolean certain, Set<String> needed, Map<String, Object> names) {
        Trying trying = new Trying(pattern, fact, needed, names);
        Holds holds = trying.all(certain);
        return new Tried(fact, certain, trying.checks, holds, trying.names, trying.missing);
    }

    private Holds all(boolean certain) {
        Holds holds = Holds.YES;
        if (!certain) {
            holds = open(null);
        }
        if (!pattern.name().isEmpty()) {
            names.put(pattern.name(), fact);
        }
        for (Constraint constraint : pattern.constraints()) {
            Check check = check(constraint);
            checks.add(check);
            holds = holds.and(check.holds());
        }
        return holds;
    }

    private Check check(Constraint constraint) {
        if (constraint instanceof Constraint.Binding binding) {
            return bind(binding);
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return anyOf(any);
        }
        Compared compared = compare((Constraint.Comparison) constraint);
        return new Check(constraint, List.of(compared), null, compared.holds());
    }

    /** A value that only sentences use may be missing: they say so. */
    private Check bind(Constraint.Binding binding) {
        Object value = binding.field().valueIn(fact);
        if (value != null) {
            names.put(binding.name(), value);
            return new Check(binding, List.of(), value, Holds.YES);
        }
        Holds holds = needed.contains(binding.name()) ? open(binding.field()) : Holds.YES;
        return new Check(binding, List.of(), null, holds);
    }

    private Check anyOf(Constraint.AnyOf any) {
        int before = missing.size();
        List<Compared> all = any.alternatives().stream().map(this::compare).toList();
        Holds holds = all.stream().map(Compared::holds).reduce(Holds.NO, Holds::or);
        if (holds != Holds.OPEN) {
            missing.subList(before, missing.size()).clear();
        }
        return new Check(any, all, null, holds);
    }

    private Compared compare(Constraint.Comparison comparison) {
        Compared compared = Compared.of(comparison, comparison.field().valueIn(fact), names);
        if (compared.seen() == null) {
            open(comparison.field());
        }
        return compared;
    }

    private Holds open(@Nullable FactField field) {
        missing.add(new Missing(fact, pattern.type(), field));
        return Holds.OPEN;
    }
}
