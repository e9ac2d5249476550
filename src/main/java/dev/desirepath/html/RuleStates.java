package dev.desirepath.html;

import dev.desirepath.advice.Finding;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.MapGap;
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
 * @param found those that found something
 * @param waiting those that found nothing and wait for an answer
 * @param silent those that looked everywhere and found nothing
 */
public record RuleStates(List<String> found, List<String> waiting, List<String> silent) {

    static RuleStates of(JourneyAdvice advice, Packs packs) {
        Set<String> found = new TreeSet<>();
        findings(advice).forEach(finding -> found.add(finding.rule().id()));
        advice.mapGaps().stream().map(MapGap::rule).forEach(found::add);
        Set<String> waiting = new TreeSet<>();
        advice.questions().forEach(question -> waiting.addAll(question.rules()));
        waiting.removeAll(found);
        List<String> silent = packs.rules(Verb.GIVE).stream()
                .map(Rule::id)
                .filter(id -> !found.contains(id) && !waiting.contains(id))
                .toList();
        return new RuleStates(List.copyOf(found), List.copyOf(waiting), silent);
    }

    private static Stream<Finding> findings(JourneyAdvice advice) {
        return Stream.concat(
                advice.recommendations().stream()
                        .flatMap(it -> Stream.concat(it.findings().stream(), it.absorbed().stream())),
                advice.kept().stream().map(kept -> kept.finding()));
    }
}
