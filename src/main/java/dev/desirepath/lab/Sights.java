package dev.desirepath.lab;

import dev.desirepath.journey.Place;
import dev.desirepath.lab.Coverage.Seen;
import dev.desirepath.proof.Check;
import dev.desirepath.proof.Holds;
import dev.desirepath.proof.Traced;
import dev.desirepath.proof.Traces;
import dev.desirepath.proof.Tried;
import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.Pattern;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers how each condition of a rule was seen on the examples: met, failing, open. */
final class Sights {

    private final Map<Place, Set<Holds>> seen = new HashMap<>();

    private Sights() {}

    /** {@return the conditions of the rule with the comparisons in them, in their order} */
    static List<Seen> of(Rule rule, List<Traces> traces) {
        Sights sights = new Sights();
        traces.stream()
                .flatMap(each -> each.all().stream())
                .flatMap(course -> course.conditions().stream())
                .forEach(sights::add);
        List<Seen> rows = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            rows.add(sights.row(Written.of(condition), condition.place(), false));
            patterns(condition)
                    .flatMap(pattern -> pattern.constraints().stream())
                    .filter(constraint -> !(constraint instanceof Constraint.Binding))
                    .forEach(constraint -> rows.add(sights.row(Written.of(constraint), constraint.place(), true)));
        }
        return rows;
    }

    private static Stream<Pattern> patterns(Condition condition) {
        return condition instanceof Condition.ForAll all
                ? Stream.of(all.every(), all.has())
                : Stream.of(condition.pattern());
    }

    private void add(Traced traced) {
        note(traced.condition().place(), traced.holds());
        if (traced.condition() instanceof Condition.Match && !traced.lacking().isEmpty()) {
            note(traced.condition().place(), Holds.NO);
        }
        traced.met().forEach(this::add);
        traced.lacking().forEach(this::add);
        traced.each().forEach(each -> {
            each.has().met().forEach(this::add);
            each.has().lacking().forEach(this::add);
        });
    }

    private void add(Tried tried) {
        for (Check check : tried.checks()) {
            if (!(check.constraint() instanceof Constraint.Binding)) {
                note(check.constraint().place(), check.holds());
            }
        }
    }

    private void note(Place place, Holds holds) {
        seen.computeIfAbsent(place, it -> EnumSet.noneOf(Holds.class)).add(holds);
    }

    private Seen row(String what, Place place, boolean within) {
        Set<Holds> all = seen.getOrDefault(place, Set.of());
        return new Seen(what, place, within, all.contains(Holds.YES), all.contains(Holds.NO), all.contains(Holds.OPEN));
    }
}
