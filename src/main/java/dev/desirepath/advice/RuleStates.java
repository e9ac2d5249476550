package dev.desirepath.advice;

import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Verb;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the rules that give advice did on one journey, by their ids.
 *
 * @param found those that found something that nobody answers for
 * @param accepted those of which all findings are accepted
 * @param waiting those that found nothing and wait for an answer
 * @param silent those that looked everywhere and found nothing
 */
public record RuleStates(List<String> found, List<String> accepted, List<String> waiting, List<String> silent) {

    /** Whether a journey meets the standard that a rule stands for. */
    public enum State {
        NOT_MET,
        ACCEPTED,
        NOT_ASSESSABLE,
        MET,
        DOES_NOT_APPLY
    }

    /** {@return what the rules of these packs did} */
    public static RuleStates of(JourneyAdvice advice, Packs packs) {
        Set<String> found = new TreeSet<>();
        findings(advice).forEach(finding -> found.add(finding.rule().id()));
        advice.mapGaps().stream().map(MapGap::rule).forEach(found::add);
        Set<String> accepted = new TreeSet<>();
        advice.settled()
                .accepted()
                .forEach(each -> accepted.add(each.finding().rule().id()));
        accepted.removeAll(found);
        Set<String> waiting = new TreeSet<>(advice.waiting());
        advice.questions().forEach(question -> waiting.addAll(question.rules()));
        advice.notJudged().forEach(each -> waiting.add(each.rule().id()));
        waiting.removeAll(found);
        waiting.removeAll(accepted);
        List<String> silent = packs.rules(Verb.GIVE).stream()
                .map(Rule::id)
                .filter(id -> !found.contains(id) && !waiting.contains(id) && !accepted.contains(id))
                .toList();
        return new RuleStates(List.copyOf(found), List.copyOf(accepted), List.copyOf(waiting), silent);
    }

    /** {@return whether the journey meets what that rule stands for} */
    public State of(String rule) {
        if (found.contains(rule)) {
            return State.NOT_MET;
        }
        if (accepted.contains(rule)) {
            return State.ACCEPTED;
        }
        if (waiting.contains(rule)) {
            return State.NOT_ASSESSABLE;
        }
        return silent.contains(rule) ? State.MET : State.DOES_NOT_APPLY;
    }

    private static Stream<Finding> findings(JourneyAdvice advice) {
        return Stream.of(
                        Stream.concat(
                                        advice.recommendations().stream(),
                                        advice.settled().rejected().stream().map(Settled.Rejected::recommendation))
                                .flatMap(it -> Stream.concat(it.findings().stream(), it.absorbed().stream())),
                        advice.kept().stream().map(Kept::finding),
                        advice.settled().onTrial().stream())
                .flatMap(each -> each);
    }
}
