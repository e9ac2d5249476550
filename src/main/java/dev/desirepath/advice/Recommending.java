package dev.desirepath.advice;

import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Refers;
import dev.desirepath.facts.Step;
import dev.desirepath.journey.Journey;
import dev.desirepath.rules.Effort;
import dev.desirepath.rules.Practice;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes the recommendation of each group of findings. */
final class Recommending {

    private final Facts facts;
    private final Elements elements;
    private final Wording wording;
    private final Weighing weighing;
    private final Confidences confidences;
    private final RecommendationIds ids;
    private final Outlooks outlooks;

    Recommending(Journey journey, Facts facts, Elements elements, Wording wording, Outlooks outlooks, UnitCosts costs) {
        this.facts = facts;
        this.elements = elements;
        this.wording = wording;
        this.outlooks = outlooks;
        this.confidences = new Confidences(facts);
        this.weighing = new Weighing(facts, elements, new Costing(costs, journey, facts));
        this.ids = new RecommendationIds(journey.id());
    }

    /** {@return the recommendations, ranked} */
    List<Recommendation> of(List<Judged> cases) {
        List<Recommendation> recommendations = new ArrayList<>();
        for (Grouping.Group group : new Grouping(cases, elements, outlooks).groups()) {
            recommendations.add(recommend(group));
        }
        return Ranking.rank(recommendations);
    }

    /** {@return what all of them do together, which is not the sum of what each does} */
    Effects together(List<Recommendation> recommendations) {
        List<Change> changes = new ArrayList<>();
        for (Recommendation recommendation : recommendations) {
            changes.addAll(recommendation.change());
        }
        return weighing.of(changes);
    }

    private Recommendation recommend(Grouping.Group group) {
        List<Judged> cured = group.cured();
        Judged first = cured.get(0);
        Rule rule = first.finding().rule();
        List<Target> removed = removes(cured);
        Judged worst = worst(group, removed);
        List<Target> targets = inOrder(all(cured, judged -> List.of(target(judged))));
        List<Finding> findings = findings(cured);
        List<Change> change = all(cured, judged -> Edits.changes(judged.finding(), judged.action(), facts));
        String remedy = rule.value("remedy").orElseThrow();
        return new Recommendation(
                ids.of(remedy, first.action(), targets),
                0,
                worst.priority(),
                worst.because(),
                first.action(),
                remedy,
                title(cured),
                wording.say(rule, "rationale", first.finding().firing().bindings()),
                targets.get(0),
                removed,
                change,
                weighing.of(change),
                exposure(cured),
                rule.practice().map(Practice::word).orElse(""),
                rule.changeEffort().orElse(Effort.MEDIUM),
                confidences.of(findings),
                conditions(cured, Judged::assumes),
                conditions(cured, Judged::checkFirst),
                all(cured, Judged::objections),
                first.decidedBy(),
                findings,
                findings(group.absorbed()),
                null);
    }

    private static List<Finding> findings(List<Judged> group) {
        List<Finding> findings = new ArrayList<>(group.size());
        for (Judged judged : group) {
            findings.add(judged.finding());
        }
        return findings;
    }

    /** Of what is taken in only what goes away is certainly cured with it. */
    private static Judged worst(Grouping.Group group, List<Target> removed) {
        Judged worst = group.cured().get(0);
        for (Judged judged : group.cured()) {
            worst = worse(judged, worst) ? judged : worst;
        }
        for (Judged judged : group.absorbed()) {
            worst = worse(judged, worst) && isAmong(removed, judged.finding().step()) ? judged : worst;
        }
        return worst;
    }

    private static boolean worse(Judged one, Judged other) {
        return one.priority().compareTo(other.priority()) < 0;
    }

    private static boolean isAmong(List<Target> targets, String id) {
        for (Target target : targets) {
            if (target.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private long exposure(List<Judged> group) {
        long most = Long.MIN_VALUE;
        for (Judged judged : group) {
            most = Math.max(most, elements.visitsPerMille(judged.finding()));
        }
        return most;
    }

    /** {@return what they have, each once} */
    private static <T> List<T> all(List<Judged> group, Function<Judged, List<T>> part) {
        List<T> first = part.apply(group.get(0));
        if (group.size() == 1 && first.size() < 2) {
            return first;
        }
        Set<T> all = new LinkedHashSet<>(first);
        for (Judged judged : group.subList(1, group.size())) {
            all.addAll(part.apply(judged));
        }
        return List.copyOf(all);
    }

    private static List<Target> inOrder(List<Target> targets) {
        return targets.size() < 2 ? targets : targets.stream().sorted().toList();
    }

    /** A sentence that does not hold of all of them says of which one it does. */
    private static List<String> conditions(List<Judged> group, Function<Judged, List<String>> part) {
        List<String> all = all(group, part);
        if (group.size() == 1 || all.isEmpty()) {
            return all;
        }
        Set<String> common = new LinkedHashSet<>(all);
        for (Judged judged : group) {
            common.retainAll(part.apply(judged));
        }
        Set<String> others = new LinkedHashSet<>();
        for (Judged judged : group) {
            for (String sentence : part.apply(judged)) {
                if (!common.contains(sentence)) {
                    others.add("at " + judged.finding().about().id() + " " + sentence);
                }
            }
        }
        List<String> conditions = new ArrayList<>(common);
        conditions.addAll(others);
        return conditions;
    }

    private Target target(Judged judged) {
        Finding finding = judged.finding();
        String id = Edits.target(finding, Edits.of(finding, judged.action()));
        if (id.equals(finding.about().id())) {
            return finding.about();
        }
        Step step = elements.step(id);
        return new Target(Refers.Kind.STEP, id, step == null ? finding.about().place() : step.place());
    }

    private String title(List<Judged> group) {
        Judged first = group.get(0);
        Rule rule = first.finding().rule();
        Map<String, Object> bindings = first.finding().firing().bindings();
        String verb = first.action() == Action.ELIMINATE ? "eliminate" : "improve";
        if (group.size() == 1) {
            return wording.say(rule, verb, bindings);
        }
        boolean own = first.action() == Action.ELIMINATE || !rule.eliminates();
        String together = own ? "together" : "improveTogether";
        return rule.sentence(together).isPresent()
                ? wording.sayTogether(rule, together, bindings, group.size())
                : wording.say(rule, verb, bindings) + " (and " + (group.size() - 1) + " more)";
    }

    private List<Target> removes(List<Judged> group) {
        return inOrder(
                all(group, judged -> judged.action() == Action.ELIMINATE ? removes(judged.finding()) : List.of()));
    }

    private List<Target> removes(Finding finding) {
        return switch (Moves.removal(finding)) {
            case STEP -> removedSteps(finding);
            case HAND_OFF, DECISION -> List.of(finding.about());
            case NOTHING, WAIT, PART -> List.of();
        };
    }

    private List<Target> removedSteps(Finding finding) {
        List<Target> removed = new ArrayList<>();
        for (String id : Edits.removedSteps(finding)) {
            Step step = elements.step(id);
            removed.add(new Target(
                    Refers.Kind.STEP, id, step == null ? finding.about().place() : step.place()));
        }
        return removed;
    }
}
