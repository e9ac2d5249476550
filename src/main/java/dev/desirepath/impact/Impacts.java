package dev.desirepath.impact;

import dev.desirepath.advice.Finding;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.Settled;
import dev.desirepath.impact.Impact.Changed;
import dev.desirepath.impact.Impact.Mark;
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

    /** @param keys of the configuration under which the house decides otherwise, such as {@code scopes} */
    public Impacts(Packs before, Packs after, List<String> keys) {
        List<RuleChange> found = new ArrayList<>(RuleChanges.between(before, after));
        List<String> unsaid = unsaid(keys, found, after);
        if (!unsaid.isEmpty()) {
            String under = unsaid.stream().map(key -> "'" + key + "'").collect(Collectors.joining(", "));
            found.add(new RuleChange("configuration", "reads otherwise under " + under, List.of()));
        }
        this.changes = List.copyOf(found);
    }

    /** {@return the keys without that of limits where each limit that changed is said} */
    private static List<String> unsaid(List<String> keys, List<RuleChange> found, Packs packs) {
        boolean saysLimits = packs.limits().stream().anyMatch(limit -> found.stream()
                .anyMatch(change -> change.about().equals(limit.name())));
        return saysLimits ? keys.stream().filter(key -> !key.equals("limits")).toList() : keys;
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
                resettled(old, now),
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
    private record Seen(String id, String rule, String message, Mark mark, int line, int column) {

        static Seen of(Finding finding, Mark mark) {
            return new Seen(
                    finding.id(),
                    finding.rule().id(),
                    finding.message(),
                    mark,
                    finding.about().place().line(),
                    finding.about().place().column());
        }
    }

    private static Map<String, Seen> seen(JourneyAdvice advice) {
        Settled settled = advice.settled();
        Stream<Seen> advised = advice.recommendations().stream().flatMap(it -> seen(it, Mark.NONE));
        Stream<Seen> rejected = settled.rejected().stream().flatMap(it -> seen(it.recommendation(), Mark.REJECTED));
        Stream<Seen> others = Stream.of(
                        advice.kept().stream().map(it -> Seen.of(it.finding(), Mark.NONE)),
                        settled.accepted().stream().map(it -> Seen.of(it.finding(), Mark.ACCEPTED)),
                        settled.onTrial().stream().map(it -> Seen.of(it, Mark.ON_TRIAL)))
                .flatMap(each -> each);
        Map<String, Seen> seen = new LinkedHashMap<>();
        Stream.of(advised, rejected, others)
                .flatMap(each -> each)
                .forEach(each -> seen.putIfAbsent(each.id() + " " + each.message(), each));
        advice.mapGaps()
                .forEach(gap -> seen.putIfAbsent(
                        gap.rule() + "@map " + gap.message(),
                        new Seen(
                                gap.rule() + "@map",
                                gap.rule(),
                                gap.message(),
                                Mark.NONE,
                                gap.place().line(),
                                gap.place().column())));
        return seen;
    }

    private static Stream<Seen> seen(Recommendation recommendation, Mark mark) {
        return Stream.concat(recommendation.findings().stream(), recommendation.absorbed().stream())
                .map(finding -> Seen.of(finding, mark));
    }

    private List<Changed> only(Map<String, Seen> these, Map<String, Seen> those) {
        return these.entrySet().stream()
                .filter(each -> !those.containsKey(each.getKey()))
                .map(each -> changed(each.getValue()))
                .toList();
    }

    private List<Changed> resettled(Map<String, Seen> before, Map<String, Seen> after) {
        List<Changed> resettled = new ArrayList<>();
        after.forEach((key, now) -> {
            Seen old = before.get(key);
            if (old != null && old.mark() != now.mark()) {
                resettled.add(changed(now));
            }
        });
        return resettled;
    }

    private Changed changed(Seen it) {
        return new Changed(it.id(), it.rule(), it.message(), it.mark(), it.line(), it.column(), reason(it.rule()));
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
