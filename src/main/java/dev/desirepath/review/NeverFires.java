package dev.desirepath.review;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import dev.desirepath.rules.Condition;
import dev.desirepath.rules.Constraint;
import dev.desirepath.rules.Pattern;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules of which the conditions can never hold together, whatever the journey. */
final class NeverFires {

    private final Matched matched;
    private final Source source;
    private final List<Atom> limits;

    private NeverFires(Matched matched, Limits limits) {
        Rule rule = matched.rule();
        this.matched = matched;
        this.source = new Source(rule.file(), rule.text());
        this.limits = limits.atoms(matched);
    }

    /** {@return why the rule can never fire, when that is so} */
    static Optional<Problem> of(Matched matched, Limits limits) {
        NeverFires rule = new NeverFires(matched, limits);
        List<List<Atom>> cases = matched.cases();
        boolean none = !cases.isEmpty() && cases.stream().allMatch(rule::isImpossible);
        return none ? Optional.of(rule.because(cases)) : rule.ofTheRest(cases);
    }

    private boolean isImpossible(List<Atom> atoms) {
        return known(atoms).isImpossible();
    }

    private Known known(List<Atom> atoms) {
        List<Atom> all = new ArrayList<>(limits);
        all.addAll(atoms);
        return Known.of(all, matched.stated());
    }

    /** The first comparison that cannot hold with those before it, and the one before that it cannot hold with, where one is enough. */
    private Problem because(List<List<Atom>> cases) {
        List<Atom> atoms = cases.get(0);
        int last = 0;
        while (!isImpossible(atoms.subList(0, last + 1))) {
            last++;
        }
        Atom here = atoms.get(last);
        if (cases.size() > 1 && isAlternative(here)) {
            return notice(here.place(), here.words().length(), "none of these alternatives can hold here");
        }
        if (Known.of(List.of(here), List.of()).isImpossible()) {
            return notice(here.place(), here.words().length(), "'" + here.words() + "' never holds");
        }
        for (Atom before : atoms.subList(0, last)) {
            if (isImpossible(List.of(before, here))) {
                return both(here, before);
            }
        }
        return notice(
                here.place(),
                here.words().length(),
                "'" + here.words() + "' never holds together with what stands before it" + today(here));
    }

    private Problem both(Atom here, Atom before) {
        return notice(
                here.place(),
                here.words().length(),
                "'%s' never holds together with '%s' (line %d)%s"
                        .formatted(here.words(), before.words(), before.place().line(), today(here, before)));
    }

    /** {@return the limits, where without them it could hold} */
    private String today(Atom... atoms) {
        boolean withoutLimits =
                atoms.length > 1 && Known.of(List.of(atoms), List.of()).isImpossible();
        List<String> used = limits.stream().map(Atom::words).distinct().toList();
        return withoutLimits || used.isEmpty() ? "" : ": " + String.join(", ", used);
    }

    private boolean isAlternative(Atom atom) {
        return matched.facts().stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .filter(Constraint.AnyOf.class::isInstance)
                .flatMap(any -> ((Constraint.AnyOf) any).alternatives().stream())
                .anyMatch(each -> each.place().equals(atom.place()));
    }

    private Optional<Problem> ofTheRest(List<List<Atom>> cases) {
        for (Condition condition : matched.rest()) {
            Pattern pattern = condition.pattern();
            if (condition instanceof Condition.Presence && isEmpty(pattern, cases)) {
                return Optional.of(
                        notice(condition.place(), 6, "no " + pattern.type().name() + " can ever be like this"));
            }
            if (condition instanceof Condition.Tally tally
                    && Containment.results(tally).isNone()) {
                return Optional.of(
                        notice(tally.tests().get(0).place(), tally.name().length(), "no result can ever be like this"));
            }
            if (condition instanceof Condition.Absence && isMatched(pattern, cases)) {
                return Optional.of(notice(
                        condition.place(),
                        3,
                        "'not' never holds: another condition wants just such a "
                                + pattern.type().name()));
            }
        }
        return Optional.empty();
    }

    private boolean isEmpty(Pattern pattern, List<List<Atom>> cases) {
        List<List<Atom>> ways = matched.cases(pattern, Matched.OTHER);
        return !ways.isEmpty()
                && !cases.isEmpty()
                && cases.stream().allMatch(each -> ways.stream().allMatch(way -> {
                    List<Atom> all = new ArrayList<>(each);
                    all.addAll(way);
                    return isImpossible(all);
                }));
    }

    /** In each way in which the rule can match, one of the facts matched is of the pattern. */
    private boolean isMatched(Pattern pattern, List<List<Atom>> cases) {
        return !cases.isEmpty()
                && cases.stream().map(this::known).allMatch(known -> known.isImpossible() || someIs(pattern, known));
    }

    private boolean someIs(Pattern pattern, Known known) {
        for (int number = 0; number < matched.facts().size(); number++) {
            int fact = number;
            if (matched.facts().get(fact).type().equals(pattern.type())
                    && pattern.constraints().stream().allMatch(each -> Matched.alternatives(each).stream()
                            .map(one -> matched.atom(one, fact))
                            .anyMatch(known::implies))) {
                return true;
            }
        }
        return false;
    }

    private Problem notice(Place place, int length, String message) {
        String help =
                "So the rule '%s' can never fire.".formatted(matched.rule().id());
        return Notices.of(source.problem(place, length, message, help));
    }
}
