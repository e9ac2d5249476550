package dev.desirepath.advice;

import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Refers;
import dev.desirepath.facts.Step;
import dev.desirepath.journey.Journey;
import dev.desirepath.rules.Effort;
import dev.desirepath.rules.Practice;
import dev.desirepath.rules.Rule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the recommendation of each group of findings. */
final class Recommending {

    private final Journey journey;
    private final Facts facts;
    private final Elements elements;
    private final Wording wording;
    private final Weighing weighing;
    private final Confidences confidences;

    Recommending(Journey journey, Facts facts, Elements elements, Wording wording, UnitCosts costs) {
        this.journey = journey;
        this.facts = facts;
        this.elements = elements;
        this.wording = wording;
        this.confidences = new Confidences(facts);
        this.weighing = new Weighing(facts, new Costing(costs, journey, facts));
    }

    /** {@return the recommendations, ranked} */
    List<Recommendation> of(List<Judged> cases) {
        return Ranking.rank(new Grouping(cases, elements)
                .groups().stream().map(this::recommend).toList());
    }

    /** {@return what all of them do together, which is not the sum of what each does} */
    Effects together(List<Recommendation> recommendations) {
        return weighing.of(recommendations.stream()
                .flatMap(recommendation -> recommendation.change().stream())
                .toList());
    }

    private Recommendation recommend(Grouping.Group group) {
        List<Judged> cured = group.cured();
        Judged first = cured.get(0);
        Rule rule = first.finding().rule();
        List<Target> removed = removes(cured);
        // Only what goes away is certainly cured with it.
        Judged worst = Stream.concat(cured.stream(), group.absorbed().stream().filter(judged -> removed.stream()
                        .anyMatch(gone -> gone.id().equals(judged.finding().step()))))
                .min(Comparator.comparing(Judged::priority))
                .orElseThrow();
        List<Target> targets =
                cured.stream().map(this::target).distinct().sorted().toList();
        List<Finding> findings = cured.stream().map(Judged::finding).toList();
        List<Change> change = all(cured, judged -> Edits.changes(judged.finding(), judged.action(), facts));
        String remedy = rule.value("remedy").orElseThrow();
        return new Recommendation(
                id(remedy, first.action(), targets),
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
                cured.stream()
                        .mapToLong(judged -> elements.visitsPerMille(judged.finding()))
                        .max()
                        .orElseThrow(),
                rule.practice().map(Practice::word).orElse(""),
                rule.changeEffort().orElse(Effort.MEDIUM),
                confidences.of(findings),
                conditions(cured, Judged::assumes),
                conditions(cured, Judged::checkFirst),
                all(cured, Judged::objections),
                first.decidedBy(),
                findings,
                group.absorbed().stream().map(Judged::finding).toList(),
                null);
    }

    private static <T> List<T> all(List<Judged> group, Function<Judged, List<T>> part) {
        return group.stream()
                .flatMap(judged -> part.apply(judged).stream())
                .distinct()
                .toList();
    }

    /** A sentence that does not hold of all of them says of which one it does. */
    private static List<String> conditions(List<Judged> group, Function<Judged, List<String>> part) {
        List<String> common = all(group, part).stream()
                .filter(sentence ->
                        group.stream().allMatch(judged -> part.apply(judged).contains(sentence)))
                .toList();
        List<String> others = group.stream()
                .flatMap(judged -> part.apply(judged).stream()
                        .filter(sentence -> !common.contains(sentence))
                        .map(sentence -> "at " + judged.finding().about().id() + " " + sentence))
                .distinct()
                .toList();
        return Stream.concat(common.stream(), others.stream()).toList();
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
        return group.stream()
                .filter(judged -> judged.action() == Action.ELIMINATE)
                .flatMap(judged -> removes(judged.finding()))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Target> removes(Finding finding) {
        return switch (Moves.removal(finding)) {
            case STEP ->
                Edits.removedSteps(finding).stream().map(id -> {
                    Step step = elements.step(id);
                    return new Target(
                            Refers.Kind.STEP, id, step == null ? finding.about().place() : step.place());
                });
            case HAND_OFF, DECISION -> Stream.of(finding.about());
            case NOTHING, WAIT, PART -> Stream.of();
        };
    }

    /** A readable slug, and enough of a hash over what it is about to tell two of a kind apart. */
    private String id(String remedy, Action action, List<Target> targets) {
        String about = Stream.concat(
                        Stream.of(journey.id(), remedy, action.name()),
                        targets.stream().map(Target::id).sorted())
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(about.getBytes(StandardCharsets.UTF_8));
            return remedy + "-" + HexFormat.of().formatHex(digest, 0, 3);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
