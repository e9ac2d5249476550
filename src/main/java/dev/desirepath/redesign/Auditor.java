package dev.desirepath.redesign;

import dev.desirepath.advice.Finding;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.MapGap;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.facts.HandOff;
import dev.desirepath.redesign.Audit.Noted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds two judgements of one journey side by side, before and after it was changed. */
final class Auditor {

    private final JourneyAdvice before;
    private final JourneyAdvice after;
    private final Map<String, Noted> foundBefore;
    private final Map<String, Noted> foundAfter;

    Auditor(JourneyAdvice before, JourneyAdvice after) {
        this.before = before;
        this.after = after;
        this.foundBefore = found(before);
        this.foundAfter = found(after);
    }

    Audit audit(List<Carried> carried, Standing standing) {
        List<Noted> closed = new ArrayList<>(foundBefore.values());
        closed.removeIf(noted -> foundAfter.containsKey(noted.id()));
        List<Noted> opened = new ArrayList<>(foundAfter.values());
        opened.removeIf(noted -> foundBefore.containsKey(noted.id()));
        Set<String> meant = carried.stream()
                .filter(Carried::anyMade)
                .flatMap(each -> each.recommendation().findings().stream())
                .map(Finding::id)
                .collect(Collectors.toSet());
        List<Noted> still = foundAfter.values().stream()
                .filter(noted -> meant.contains(noted.id()))
                .toList();
        dropMoved(closed, opened);
        return new Audit(before.measures(), after, closed, opened, still, standing.objections(), standing.work());
    }

    /** {@return what was found, by its id} */
    private static Map<String, Noted> found(JourneyAdvice advice) {
        Map<String, Noted> found = new LinkedHashMap<>();
        for (Recommendation recommendation : advice.recommendations()) {
            String priority = recommendation.priority().name().toLowerCase(Locale.ROOT);
            recommendation.findings().forEach(finding -> add(finding, priority, found));
            recommendation.absorbed().forEach(finding -> add(finding, priority, found));
        }
        advice.kept().forEach(kept -> add(kept.finding(), "", found));
        for (MapGap gap : advice.mapGaps()) {
            String id = gap.rule() + "@map";
            found.putIfAbsent(
                    id, new Noted(gap.rule(), id, gap.message(), "", gap.place().line()));
        }
        return found;
    }

    private static void add(Finding finding, String priority, Map<String, Noted> found) {
        found.putIfAbsent(
                finding.id(),
                new Noted(
                        finding.rule().id(),
                        finding.id(),
                        finding.message(),
                        priority,
                        finding.about().place().line()));
    }

    /** A hand-off has the ids of its steps: with a step gone between them the same one has another id. */
    private void dropMoved(List<Noted> closed, List<Noted> opened) {
        Map<String, String> passesBefore = passes(before);
        Map<String, String> passesAfter = passes(after);
        for (Noted noted : List.copyOf(opened)) {
            String passes = passesAfter.get(noted.id());
            closed.stream()
                    .filter(old -> passes != null && passes.equals(passesBefore.get(old.id())))
                    .findFirst()
                    .ifPresent(old -> {
                        closed.remove(old);
                        opened.remove(noted);
                    });
        }
    }

    private static Map<String, String> passes(JourneyAdvice advice) {
        Map<String, String> passes = new HashMap<>();
        advice.recommendations().stream()
                .flatMap(it -> Stream.concat(it.findings().stream(), it.absorbed().stream()))
                .forEach(finding -> {
                    if (finding.subject() instanceof HandOff handOff) {
                        passes.put(
                                finding.id(), finding.rule().id() + " " + handOff.giver() + " > " + handOff.receiver());
                    }
                });
        return passes;
    }
}
