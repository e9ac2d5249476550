package dev.desirepath.advice;

import dev.desirepath.journey.Place;
import dev.desirepath.rules.Firing;
import dev.desirepath.rules.Judgement;
import dev.desirepath.rules.Missing;
import dev.desirepath.rules.OpenCase;
import dev.desirepath.rules.Priority;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the objections and the priorities say about each finding. */
final class Hearing {

    private final Map<String, List<Objection>> objections = new HashMap<>();
    private final Map<String, Set<String>> open = new HashMap<>();
    private final Map<String, List<Open>> silent = new HashMap<>();
    private final Map<String, Rule> rankedBy = new HashMap<>();
    private final Wording wording;

    /** An objection that hangs on what the journey does not say. */
    record Open(Rule rule, OpenCase openCase) {

        /** {@return what the journey would have to say} */
        List<Missing> asks() {
            return new Asking(rule)
                    .first(List.of(openCase)).stream().flatMap(List::stream).toList();
        }
    }

    private Hearing(Wording wording) {
        this.wording = wording;
    }

    /** {@return a hearing in which nothing was said} */
    static Hearing none(Wording wording) {
        return new Hearing(wording);
    }

    /** {@return the same ranks with these objections in place of the others} */
    Hearing withObjections(Map<Rule, Judgement> objecting) {
        Hearing hearing = new Hearing(wording);
        hearing.rankedBy.putAll(rankedBy);
        objecting.forEach((rule, judgement) -> {
            judgement.firings().forEach(firing -> hearing.object(rule, firing));
            if (!rule.onlyWarns()) {
                judgement.open().forEach(openCase -> hearing.leaveOpen(rule, openCase));
            }
        });
        return hearing;
    }

    /** {@return the same objections with these ranks in place of the others} */
    Hearing withRanks(Map<Rule, Judgement> ranking) {
        Hearing hearing = new Hearing(wording);
        hearing.objections.putAll(objections);
        hearing.open.putAll(open);
        hearing.silent.putAll(silent);
        ranking.forEach((rule, judgement) -> judgement.firings().forEach(firing -> hearing.rank(rule, firing)));
        return hearing;
    }

    private void object(Rule rule, Firing firing) {
        Place place = firing.matched().get(firing.matched().size() - 1).place();
        String message = wording.say(rule, "objection", firing.bindings());
        objections
                .computeIfAbsent(finding(rule, firing.bindings()), id -> new ArrayList<>())
                .add(new Objection(rule.id(), message, place, !rule.onlyWarns()));
    }

    private void leaveOpen(Rule rule, OpenCase openCase) {
        String finding = finding(rule, openCase.bindings());
        open.computeIfAbsent(finding, id -> new LinkedHashSet<>())
                .add(wording.say(rule, "assumes", openCase.bindings()));
        silent.computeIfAbsent(finding, id -> new ArrayList<>()).add(new Open(rule, openCase));
    }

    /** Several rules may rank one finding: the most urgent counts, and of two alike the first by id. */
    private void rank(Rule rule, Firing firing) {
        rankedBy.merge(
                finding(rule, firing.bindings()),
                rule,
                (before, now) -> priority(now).compareTo(priority(before)) < 0 ? now : before);
    }

    private static Priority priority(Rule rule) {
        return rule.priority().orElseThrow();
    }

    private static String finding(Rule rule, Map<String, Object> bindings) {
        Object subject = Objects.requireNonNull(bindings.get(rule.subject()));
        return ((dev.desirepath.facts.Finding) subject).finding();
    }

    Moves.Case of(Finding finding) {
        Rule ranking = rankedBy.get(finding.id());
        return new Moves.Case(
                objections.getOrDefault(finding.id(), List.of()),
                List.copyOf(open.getOrDefault(finding.id(), Set.of())),
                silent.getOrDefault(finding.id(), List.of()),
                ranking == null ? Priority.LOW : priority(ranking),
                ranking == null ? unranked(finding.rule()) : wording.say(ranking, "because", Map.of()));
    }

    /** What the harm of its rule means to those who act; why it is not more urgent is for those who write rules. */
    private static String unranked(Rule rule) {
        String harm =
                switch (rule.harm().orElseThrow()) {
                    case BLOCKS_OUTCOME -> "it can keep the customer from what they came for";
                    case REPEATS_EFFORT -> "it makes somebody do something again";
                    case IRRITATES -> "it irritates";
                    case INTERNAL -> "it is the organisation's own trouble";
                };
        return harm + ", and nothing makes it more urgent";
    }
}
