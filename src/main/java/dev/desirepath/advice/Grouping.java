package dev.desirepath.advice;

import dev.desirepath.facts.Facts;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.Refers;
import dev.desirepath.journey.Journey;
import dev.desirepath.rules.Effort;
import dev.desirepath.rules.Rule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one recommendation of the findings that one action closes. */
final class Grouping {

    private static final Comparator<Judged> FIRST_TO_REMOVE = Comparator.comparing(Judged::priority)
            .thenComparing(judged -> effort(judged.finding().rule()))
            .thenComparing(judged -> judged.finding().rule().id());

    private final Journey journey;
    private final Facts facts;
    private final Elements elements;
    private final Wording wording;

    /**
     * Findings go together when they have the remedy, the verb with the move that gave it and, where somebody acts elsewhere,
     * the cause in common.
     */
    private record Key(String remedy, Action action, DecidedBy decidedBy, String cause) {}

    Grouping(Journey journey, Facts facts, Elements elements, Wording wording) {
        this.journey = journey;
        this.facts = facts;
        this.elements = elements;
        this.wording = wording;
    }

    /** {@return the recommendations, ranked} */
    List<Recommendation> group(List<Judged> cases) {
        Map<String, Judged> removed = removed(cases);
        Map<Key, List<Judged>> groups = new LinkedHashMap<>();
        Map<String, List<Finding>> absorbed = new LinkedHashMap<>();
        for (Judged each : cases) {
            Judged judged = rerouted(each, removed);
            Judged removing = removed.get(judged.finding().step());
            if (removing != null && !removing.equals(each)) {
                absorbed.computeIfAbsent(judged.finding().step(), step -> new ArrayList<>())
                        .add(judged.finding());
            } else {
                groups.computeIfAbsent(key(judged), key -> new ArrayList<>()).add(judged);
            }
        }
        List<Recommendation> unranked = groups.values().stream()
                .map(group -> recommend(group, absorbed))
                .toList();
        return Ranking.rank(unranked);
    }

    /** Nobody can act at a step that goes away: they act where its own cause lies. */
    private static Judged rerouted(Judged judged, Map<String, Judged> removed) {
        String target = target(judged.finding(), judged);
        String end = target;
        Set<String> seen = new HashSet<>();
        Judged removing = removed.get(end);
        while (removing != null && !removing.equals(judged) && seen.add(end)) {
            end = target(removing.finding(), removing);
            removing = removed.get(end);
        }
        return end.equals(target) || removing != null
                ? judged
                : judged.about(judged.finding().instead(target, end));
    }

    private static String target(Finding finding, Judged judged) {
        return Edits.target(finding, Edits.of(finding, judged.action()));
    }

    /** A step goes away once: of several rules that take it away the most urgent counts, then the least effort. */
    private static Map<String, Judged> removed(List<Judged> cases) {
        return cases.stream()
                .filter(Grouping::removesStep)
                .collect(Collectors.toMap(
                        judged -> judged.finding().step(), judged -> judged, BinaryOperator.minBy(FIRST_TO_REMOVE)));
    }

    private static boolean removesStep(Judged judged) {
        return judged.action() == Action.ELIMINATE && judged.finding().about().kind() == Refers.Kind.STEP;
    }

    private static Key key(Judged judged) {
        Finding finding = judged.finding();
        String target = Edits.target(finding, Edits.of(finding, judged.action()));
        boolean elsewhere = !target.equals(finding.about().id());
        return new Key(remedy(finding.rule()), judged.action(), judged.decidedBy(), elsewhere ? target : "");
    }

    private static Effort effort(Rule rule) {
        return rule.changeEffort().orElse(Effort.MEDIUM);
    }

    private static String remedy(Rule rule) {
        return rule.value("remedy").orElseThrow();
    }

    private Recommendation recommend(List<Judged> group, Map<String, List<Finding>> absorbed) {
        Judged first = group.get(0);
        Rule rule = first.finding().rule();
        Judged worst =
                group.stream().min(Comparator.comparing(Judged::priority)).orElseThrow();
        List<Target> targets =
                group.stream().map(this::target).distinct().sorted().toList();
        List<Finding> findings = group.stream().map(Judged::finding).toList();
        return new Recommendation(
                id(remedy(rule), first.action(), targets),
                0,
                worst.priority(),
                worst.because(),
                first.action(),
                remedy(rule),
                title(group),
                wording.say(rule, "rationale", first.finding().firing().bindings()),
                targets.get(0),
                removes(group),
                all(group, judged -> Edits.changes(judged.finding(), judged.action(), facts)),
                group.stream().map(this::effects).reduce(new Effects(0, 0, 0), Effects::plus),
                effort(rule),
                Confidences.of(findings),
                conditions(group, Judged::assumes),
                conditions(group, Judged::checkFirst),
                all(group, Judged::objections),
                first.decidedBy(),
                findings,
                findings.stream()
                        .flatMap(finding -> absorbed.getOrDefault(finding.step(), List.of()).stream())
                        .toList());
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
                .toList();
        return Stream.concat(common.stream(), others.stream()).toList();
    }

    private Target target(Judged judged) {
        Finding finding = judged.finding();
        String id = Edits.target(finding, Edits.of(finding, judged.action()));
        if (id.equals(finding.about().id())) {
            return finding.about();
        }
        dev.desirepath.facts.Step step = elements.step(id);
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

    private static List<Target> removes(List<Judged> group) {
        return group.stream()
                .filter(judged -> judged.action() == Action.ELIMINATE)
                .map(judged -> judged.finding().about())
                .distinct()
                .sorted()
                .toList();
    }

    private Effects effects(Judged judged) {
        if (judged.action() != Action.ELIMINATE) {
            return new Effects(0, 0, 0);
        }
        Finding finding = judged.finding();
        return switch (finding.about().kind()) {
            case STEP ->
                new Effects(
                        elements.isTouchpoint(finding.step()) ? 1 : 0, 0, elements.isDecision(finding.step()) ? 1 : 0);
            case HAND_OFF -> new Effects(0, finding.subject() instanceof HandOff ? 1 : 0, 0);
            case DECISION -> new Effects(0, 0, 1);
            case JOURNEY -> new Effects(0, 0, 0);
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
