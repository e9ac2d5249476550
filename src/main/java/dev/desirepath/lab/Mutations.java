package dev.desirepath.lab;

import dev.desirepath.facts.Limit;
import dev.desirepath.journey.Place;
import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.Pattern;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All rules that differ from one rule in one thing, and in such a way that a good page would notice. */
final class Mutations {

    static final String LIKE_ONE_THAT_FIRES = "a journey as under '" + Section.FIRES_ON.heading() + "'";

    private final Rule rule;
    private final List<Limit> limits;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutations(Rule rule, List<Limit> limits) {
        this.rule = rule;
        this.limits = limits;
    }

    /** @param limits those that the rule is judged with */
    static List<Mutant> of(Rule rule, List<Limit> limits) {
        Mutations mutations = new Mutations(rule, limits);
        for (int index = 0; index < rule.conditions().size(); index++) {
            mutations.condition(index, rule.conditions().get(index));
        }
        return toldApart(mutations.mutants);
    }

    /** One line of a page accepts one change: of those that are written alike, the later ones say which they are. */
    private static List<Mutant> toldApart(List<Mutant> mutants) {
        Map<String, Integer> alike = new HashMap<>();
        return mutants.stream()
                .map(each -> each.at(alike.merge(each.change(), 1, Integer::sum)))
                .toList();
    }

    private void condition(int index, Condition condition) {
        if (condition.pattern().type().factClass() == Limit.class) {
            LimitSteps.of(condition.pattern(), limits)
                    .forEach(moved -> mutants.add(
                            new Mutant(moved.change(), condition.place(), moved.hint(), rule, moved.limits())));
            return;
        }
        whole(index, condition);
        if (condition instanceof Condition.Match match) {
            pattern(match.pattern(), index, it -> new Condition.Match(it, match.place()));
        } else if (condition instanceof Condition.Absence absence) {
            pattern(absence.pattern(), index, it -> new Condition.Absence(it, absence.place()));
        } else if (condition instanceof Condition.Presence presence) {
            pattern(presence.pattern(), index, it -> new Condition.Presence(it, presence.place()));
        } else if (condition instanceof Condition.ForAll all) {
            pattern(all.every(), index, it -> new Condition.ForAll(it, all.has(), all.place()));
            pattern(all.has(), index, it -> new Condition.ForAll(all.every(), it, all.place()));
        } else if (condition instanceof Condition.Tally tally) {
            pattern(
                    tally.pattern(),
                    index,
                    it -> new Condition.Tally(
                            it, tally.function(), tally.of(), tally.name(), tally.tests(), tally.place()));
            TallyTests.of(tally)
                    .forEach(each -> add(each.change(), each.place(), each.hint(), replaced(index, each.tally())));
        }
    }

    private void whole(int index, Condition condition) {
        String what = "`" + Written.of(condition) + "`";
        boolean isLookedUp =
                condition instanceof Condition.Match match && match.pattern().bindsAny();
        boolean isNamed = condition instanceof Condition.Tally tally && isUsed(tally.name());
        if (!isLookedUp && !isNamed && rule.conditions().size() > 1) {
            add(what + " left out", condition.place(), quietWithout(condition), without(index));
        }
        if (condition instanceof Condition.Absence absence) {
            add(
                    what + " turned into `exists`",
                    condition.place(),
                    "one in which all else holds and it decides",
                    replaced(index, new Condition.Presence(absence.pattern(), absence.place())));
        } else if (condition instanceof Condition.Presence presence) {
            add(
                    what + " turned into `not`",
                    condition.place(),
                    "one in which all else holds and it decides",
                    replaced(index, new Condition.Absence(presence.pattern(), presence.place())));
        }
    }

    private static String quietWithout(Condition condition) {
        String state = condition instanceof Condition.Absence ? "there is one" : "this does not hold";
        return "under '%s', %s in which %s".formatted(Section.STAYS_QUIET_ON.heading(), LIKE_ONE_THAT_FIRES, state);
    }

    private boolean isUsed(String name) {
        return rule.metadata().values().stream().anyMatch(text -> text.value().contains("{" + name + "}"))
                || rule.conditions().stream()
                        .flatMap(condition -> condition.pattern().comparisons().stream())
                        .flatMap(comparison -> comparison.operands().stream())
                        .anyMatch(operand -> Written.of(operand).equals(name));
    }

    private void pattern(Pattern pattern, int index, Function<Pattern, Condition> around) {
        for (int number = 0; number < pattern.constraints().size(); number++) {
            int at = number;
            Constraint constraint = pattern.constraints().get(number);
            constraint(
                    constraint,
                    pattern.type().name(),
                    (changed, hint, place, other) ->
                            add(changed, place, hint, replaced(index, around.apply(with(pattern, at, other)))));
        }
    }

    /** Takes a constraint that was changed; an empty list means that it was left out. */
    @FunctionalInterface
    private interface Taker {
        void take(String change, String hint, Place place, List<Constraint> instead);
    }

    private static void constraint(Constraint constraint, String type, Taker taker) {
        if (constraint instanceof Constraint.Comparison comparison) {
            taker.take(
                    "`" + type + "." + Written.of(comparison) + "` left out",
                    "under '%s', %s but for %s"
                            .formatted(
                                    Section.STAYS_QUIET_ON.heading(),
                                    LIKE_ONE_THAT_FIRES,
                                    Comparisons.said(comparison.field())),
                    comparison.place(),
                    List.of());
            Comparisons.of(comparison, type)
                    .forEach(each -> taker.take(each.change(), each.hint(), each.place(), List.of(each.comparison())));
        } else if (constraint instanceof Constraint.AnyOf any) {
            anyOf(any, type, taker);
        }
    }

    private static void anyOf(Constraint.AnyOf any, String type, Taker taker) {
        taker.take(
                "`" + type + "." + Written.of(any) + "` left out",
                "under '%s', %s in which none of the alternatives holds"
                        .formatted(Section.STAYS_QUIET_ON.heading(), LIKE_ONE_THAT_FIRES),
                any.place(),
                List.of());
        for (int number = 0; number < any.alternatives().size(); number++) {
            Constraint.Comparison each = any.alternatives().get(number);
            List<Constraint.Comparison> fewer = new ArrayList<>(any.alternatives());
            fewer.remove(number);
            taker.take(
                    "`" + type + "." + Written.of(any) + "` without `" + Written.of(each) + "`",
                    "under '%s', one in which only this alternative holds".formatted(Section.FIRES_ON.heading()),
                    each.place(),
                    List.of(new Constraint.AnyOf(fewer, any.place())));
            for (Comparisons.Changed changed : Comparisons.of(each, type)) {
                List<Constraint.Comparison> others = new ArrayList<>(any.alternatives());
                others.set(number, changed.comparison());
                taker.take(
                        changed.change(),
                        changed.hint(),
                        changed.place(),
                        List.of(new Constraint.AnyOf(others, any.place())));
            }
        }
    }

    private static Pattern with(Pattern pattern, int number, List<Constraint> instead) {
        List<Constraint> constraints = new ArrayList<>(pattern.constraints());
        constraints.remove(number);
        constraints.addAll(number, instead);
        return new Pattern(pattern.name(), pattern.type(), constraints, pattern.place());
    }

    private List<Condition> without(int index) {
        List<Condition> conditions = new ArrayList<>(rule.conditions());
        conditions.remove(index);
        return conditions;
    }

    private List<Condition> replaced(int index, Condition other) {
        List<Condition> conditions = new ArrayList<>(rule.conditions());
        conditions.set(index, other);
        return conditions;
    }

    private void add(String change, Place place, String hint, List<Condition> conditions) {
        mutants.add(new Mutant(change, place, withLimits(hint), rule.with(conditions), limits));
    }

    /** A name is no number that somebody could write an example with. */
    private String withLimits(String hint) {
        String said = hint;
        for (Condition condition : rule.conditions()) {
            for (Constraint.Binding binding : condition.pattern().bindings()) {
                String written = LimitSteps.written(condition.pattern(), limits);
                if (!written.isEmpty() && said.endsWith(binding.name())) {
                    said += " (" + written + ")";
                }
            }
        }
        return said;
    }
}
