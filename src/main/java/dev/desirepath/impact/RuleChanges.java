package dev.desirepath.impact;

import dev.desirepath.facts.Limit;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what is otherwise between two sets of packs. */
final class RuleChanges {

    private final Packs before;
    private final Packs after;
    private final List<RuleChange> changes = new ArrayList<>();

    private RuleChanges(Packs before, Packs after) {
        this.before = before;
        this.after = after;
    }

    /** {@return what is otherwise, sorted by what it is about} */
    static List<RuleChange> between(Packs before, Packs after) {
        RuleChanges found = new RuleChanges(before, after);
        found.rules();
        found.limits();
        found.changes.sort(Comparator.comparing(RuleChange::about).thenComparing(RuleChange::what));
        return List.copyOf(found.changes);
    }

    private void rules() {
        Map<String, Rule> old = all(before);
        Map<String, Rule> now = all(after);
        Set<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        for (String id : ids) {
            String what = what(id, old.get(id), now.get(id));
            if (!what.isEmpty()) {
                changes.add(new RuleChange(id, what, List.of(id)));
            }
        }
    }

    private static Map<String, Rule> all(Packs packs) {
        return packs.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .collect(Collectors.toMap(Rule::id, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    private String what(String id, @Nullable Rule old, @Nullable Rule now) {
        if (old == null) {
            return "is new";
        }
        if (now == null) {
            return "is no more";
        }
        boolean counted = before.rule(id).isPresent();
        boolean counts = after.rule(id).isPresent();
        if (counted != counts) {
            return counts ? "is switched on" : "is switched off";
        }
        // The place of a rule changes with the folder of its pack, its text does not.
        return old.text().equals(now.text()) ? "" : "reads otherwise";
    }

    private void limits() {
        Map<String, Limit> old = limits(before);
        limits(after).forEach((name, limit) -> {
            Limit was = old.get(name);
            if (was != null && !was.written().equals(limit.written())) {
                changes.add(new RuleChange(
                        name, "is %s instead of %s".formatted(limit.written(), was.written()), users(name)));
            }
        });
    }

    private static Map<String, Limit> limits(Packs packs) {
        return packs.limits().stream()
                .collect(Collectors.toMap(Limit::name, Function.identity(), (one, other) -> other, TreeMap::new));
    }

    private List<String> users(String limit) {
        return after.rules().stream()
                .filter(rule -> rule.limits().contains(limit))
                .map(Rule::id)
                .sorted()
                .toList();
    }
}
