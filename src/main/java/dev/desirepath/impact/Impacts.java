package dev.desirepath.impact;

import dev.desirepath.advice.Finding;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Kept;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.Settled;
import dev.desirepath.impact.Impact.Changed;
import dev.desirepath.impact.Impact.Moved;
import dev.desirepath.impact.Impact.OnJourney;
import dev.desirepath.impact.Impact.Position;
import dev.desirepath.rules.Packs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers, journey by journey, what a change of rules does. */
public final class Impacts {

    private final List<RuleChange> changes;
    private final List<OnJourney> journeys = new ArrayList<>();
    private int looked;

    /** @param configured whether the house also decides otherwise, such as in scopes or acceptances */
    public Impacts(Packs before, Packs after, boolean configured) {
        List<RuleChange> found = new ArrayList<>(RuleChanges.between(before, after));
        if (configured) {
            found.add(new RuleChange("configuration", "reads otherwise", List.of()));
        }
        this.changes = List.copyOf(found);
    }

    /** Adds one journey, judged both ways. */
    public void add(String file, JourneyAdvice before, JourneyAdvice after) {
        looked++;
        Map<String, Seen> old = seen(before);
        Map<String, Seen> now = seen(after);
        OnJourney on = new OnJourney(
                file,
                after.journey().name().value(),
                only(now, old),
                only(old, now),
                moved(before.recommendations(), after.recommendations()));
        if (!on.isEmpty()) {
            journeys.add(on);
        }
    }

    /** {@return all of it} */
    public Impact impact() {
        return new Impact(changes, journeys, looked);
    }

    /** A finding as it can be told from others, whatever came of it. */
    private record Seen(String id, String rule, String message, int line, int column) {}

    private static Map<String, Seen> seen(JourneyAdvice advice) {
        Map<String, Seen> seen = new LinkedHashMap<>();
        Stream<Finding> advised = Stream.concat(
                        advice.recommendations().stream(),
                        advice.settled().rejected().stream().map(Settled.Rejected::recommendation))
                .flatMap(it -> Stream.concat(it.findings().stream(), it.absorbed().stream()));
        Stream<Finding> others = Stream.concat(
                advice.kept().stream().map(Kept::finding),
                Stream.concat(
                        advice.settled().accepted().stream().map(Settled.Accepted::finding),
                        advice.settled().onTrial().stream()));
        Stream.concat(advised, others)
                .forEach(finding -> seen.putIfAbsent(
                        finding.id() + " " + finding.message(),
                        new Seen(
                                finding.id(),
                                finding.rule().id(),
                                finding.message(),
                                finding.about().place().line(),
                                finding.about().place().column())));
        advice.mapGaps()
                .forEach(gap -> seen.putIfAbsent(
                        gap.rule() + "@map " + gap.message(),
                        new Seen(
                                gap.rule() + "@map",
                                gap.rule(),
                                gap.message(),
                                gap.place().line(),
                                gap.place().column())));
        return seen;
    }

    private List<Changed> only(Map<String, Seen> these, Map<String, Seen> those) {
        return these.entrySet().stream()
                .filter(each -> !those.containsKey(each.getKey()))
                .map(Map.Entry::getValue)
                .map(each -> new Changed(
                        each.id(), each.rule(), each.message(), each.line(), each.column(), reason(each.rule())))
                .toList();
    }

    private String reason(String rule) {
        String direct = changes.stream()
                .filter(change -> change.rules().contains(rule))
                .map(RuleChange::sentence)
                .collect(Collectors.joining("; "));
        return direct.isEmpty()
                ? changes.stream()
                        .filter(change -> change.rules().isEmpty())
                        .map(RuleChange::sentence)
                        .collect(Collectors.joining("; "))
                : direct;
    }

    private static List<Moved> moved(List<Recommendation> before, List<Recommendation> after) {
        Map<String, Recommendation> old = byId(before);
        Map<String, Recommendation> now = byId(after);
        Set<String> ids = new LinkedHashSet<>(now.keySet());
        ids.addAll(old.keySet());
        List<Moved> moved = new ArrayList<>();
        for (String id : ids) {
            Position from = position(old.get(id));
            Position to = position(now.get(id));
            if (!from.equals(to)) {
                Recommendation named = now.containsKey(id) ? now.get(id) : old.get(id);
                moved.add(new Moved(id, named == null ? id : named.title(), from, to));
            }
        }
        return moved;
    }

    private static Map<String, Recommendation> byId(List<Recommendation> all) {
        Map<String, Recommendation> byId = new LinkedHashMap<>();
        all.forEach(each -> byId.put(each.id(), each));
        return byId;
    }

    private static Position position(@Nullable Recommendation it) {
        return it == null
                ? Position.NOWHERE
                : new Position(it.rank(), it.priority().name().toLowerCase(Locale.ROOT));
    }
}
