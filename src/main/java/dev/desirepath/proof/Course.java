package dev.desirepath.proof;

import dev.desirepath.facts.Fact;
import dev.desirepath.rules.Missing;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One way through the conditions of a rule, with one fact for each that needs one: to its end, or to the first that fails.
 *
 * @param conditions those that were reached, in their order
 * @param names what the names are bound to
 * @param matched the facts that were matched, in the order of the conditions
 * @param missing what is not stated and stands in the way
 */
public record Course(
        Rule rule, List<Traced> conditions, Map<String, Object> names, List<Fact> matched, List<Missing> missing) {

    public Course {
        conditions = List.copyOf(conditions);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        matched = List.copyOf(matched);
        missing = List.copyOf(missing);
    }

    static Course start(Rule rule) {
        return new Course(rule, List.of(), Map.of(), List.of(), List.of());
    }

    /** {@return whether the rule fires this way, does not, or nobody can say} */
    public Holds verdict() {
        boolean ended = conditions.size() == rule.conditions().size()
                && conditions.stream().noneMatch(traced -> traced.holds() == Holds.NO);
        return !ended ? Holds.NO : missing.isEmpty() ? Holds.YES : Holds.OPEN;
    }

    /** {@return the condition at which it ended} */
    public Traced last() {
        return conditions.get(conditions.size() - 1);
    }

    Course with(Traced traced) {
        return new Course(rule, plus(conditions, List.of(traced)), names, matched, missing);
    }

    Course with(Traced traced, Tried tried) {
        return new Course(
                rule,
                plus(conditions, List.of(traced)),
                tried.names(),
                plus(matched, List.of(tried.fact())),
                plus(missing, tried.missing()));
    }

    Course lacking(List<Missing> more) {
        return new Course(rule, conditions, names, matched, plus(missing, more));
    }

    Course named(String name, Object value) {
        Map<String, Object> larger = new LinkedHashMap<>(names);
        larger.put(name, value);
        return new Course(rule, conditions, larger, matched, missing);
    }

    private static <T> List<T> plus(List<T> list, List<T> more) {
        List<T> longer = new ArrayList<>(list);
        longer.addAll(more);
        return longer;
    }
}
