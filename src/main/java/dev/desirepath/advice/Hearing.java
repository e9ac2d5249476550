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
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the objections and the priorities say about each finding. */
final class Hearing {

    private final Map<String, List<Objection>> objections = new HashMap<>();
    private final Map<String, List<Open>> open = new HashMap<>();
    private final Map<String, Rule> rankedBy = new HashMap<>();
    private final Wording wording;
    private final Outlooks outlooks;

    /** An objection that hangs on what the journey does not say. */
    record Open(Outlook outlook, OpenCase openCase, Wording wording) {

        /** {@return what has to be assumed for it not to hold} */
        String assumes() {
            return wording.say(outlook.rule(), "assumes", openCase.bindings());
        }

        /** {@return what the journey would have to say} */
        List<Missing> asks() {
            return new Asking(outlook).first(List.of(openCase)).get(0);
        }
    }

    /** A hearing in which nothing was said. */
    Hearing(Wording wording, Outlooks outlooks) {
        this.wording = wording;
        this.outlooks = outlooks;
    }

    /** {@return the same ranks with these objections in place of the others} */
    Hearing withObjections(Map<Rule, Judgement> objecting) {
        Hearing hearing = new Hearing(wording, outlooks);
        hearing.rankedBy.putAll(rankedBy);
        objecting.forEach((rule, judgement) -> {
            for (Firing firing : judgement.firings()) {
                hearing.object(rule, firing);
            }
            if (!judgement.open().isEmpty() && !rule.onlyWarns()) {
                for (OpenCase openCase : judgement.open()) {
                    hearing.leaveOpen(rule, openCase);
                }
            }
        });
        return hearing;
    }

    /** {@return the same objections with these ranks in place of the others} */
    Hearing withRanks(Map<Rule, Judgement> ranking) {
        Hearing hearing = new Hearing(wording, outlooks);
        hearing.objections.putAll(objections);
        hearing.open.putAll(open);
        ranking.forEach((rule, judgement) -> {
            for (Firing firing : judgement.firings()) {
                hearing.rank(rule, firing);
            }
        });
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
        open.computeIfAbsent(finding(rule, openCase.bindings()), id -> new ArrayList<>())
                .add(new Open(outlooks.of(rule), openCase, wording));
    }

    /** Several rules may rank one finding: the most urgent counts, and of two alike the first by id. */
    private void rank(Rule rule, Firing firing) {
        String finding = finding(rule, firing.bindings());
        Rule before = rankedBy.get(finding);
        if (before == null || priority(rule).compareTo(priority(before)) < 0) {
            rankedBy.put(finding, rule);
        }
    }

    private static Priority priority(Rule rule) {
        return rule.priority().orElseThrow();
    }

    private static String finding(Rule rule, Map<String, Object> bindings) {
        Object subject = Objects.requireNonNull(bindings.get(rule.subject()));
        return ((dev.desirepath.facts.Finding) subject).finding();
    }

    Moves.Case of(Finding finding) {
        String id = finding.id();
        Rule ranking = rankedBy.get(id);
        return new Moves.Case(
                objections.getOrDefault(id, List.of()),
                open.getOrDefault(id, List.of()),
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
