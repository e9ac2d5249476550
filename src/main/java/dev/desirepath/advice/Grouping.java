package dev.desirepath.advice;

import dev.desirepath.facts.Journey;
import dev.desirepath.rules.Edit;
import dev.desirepath.rules.Effort;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides which findings one action closes: those it cures, and those that need no advice of their own beside it. */
final class Grouping {

    private static final Comparator<Judged> FIRST_TO_REMOVE = Comparator.comparing(Judged::priority)
            .thenComparing(judged -> judged.finding().rule().changeEffort().orElse(Effort.MEDIUM))
            .thenComparing(judged -> judged.finding().rule().id());

    /** The place of what is about the whole journey. */
    private static final String EVERYWHERE = "";

    private final Elements elements;
    private final List<Judged> cases;
    private final Map<String, Judged> removed;
    private final Map<String, List<Judged>> byPlace = new HashMap<>();
    private final Map<Rule, List<String>> absorbedBy = new HashMap<>();

    /**
     * Findings go together when they have the remedy, the verb with the move that gave it and, where somebody acts elsewhere,
     * the cause in common; where people have to work out what to do, the stage.
     */
    private record Key(String remedy, Action action, DecidedBy decidedBy, String cause) {

        // Written out: to link what a record has by itself costs each start milliseconds.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key it
                    && action == it.action
                    && decidedBy == it.decidedBy
                    && remedy.equals(it.remedy)
                    && cause.equals(it.cause);
        }

        @Override
        public int hashCode() {
            return 31 * remedy.hashCode() + cause.hashCode();
        }
    }

    /**
     * What one action closes.
     *
     * @param cured the findings that it is about
     * @param absorbed findings on what it removes, or that its rule takes in at the same place
     */
    record Group(List<Judged> cured, List<Judged> absorbed) {}

    Grouping(List<Judged> cases, Elements elements) {
        this.elements = elements;
        this.cases = cases;
        this.removed = removed(cases);
        cases.forEach(judged -> reach(judged).forEach(place -> byPlace.computeIfAbsent(place, it -> new ArrayList<>())
                .add(judged)));
    }

    /** {@return the groups in the order of their first finding} */
    List<Group> groups() {
        Map<Key, Group> groups = new LinkedHashMap<>();
        Map<Judged, Key> keys = new HashMap<>();
        List<Judged> taken = new ArrayList<>();
        for (Judged judged : cases) {
            if (taker(judged) != null) {
                taken.add(judged);
                continue;
            }
            Judged acting = rerouted(judged);
            keys.put(judged, key(acting));
            groups.computeIfAbsent(key(acting), key -> new Group(new ArrayList<>(), new ArrayList<>()))
                    .cured()
                    .add(acting);
        }
        for (Judged judged : taken) {
            Group group = groups.get(keys.get(lastTaker(judged)));
            if (group != null) {
                group.absorbed().add(judged);
            }
        }
        return List.copyOf(groups.values());
    }

    /** Who takes a finding in may be taken in as well; in a ring the first of them keeps its own advice. */
    private Judged lastTaker(Judged judged) {
        Judged last = judged;
        Set<Judged> seen = new HashSet<>();
        for (Judged next = taker(last); next != null && seen.add(next); next = taker(last)) {
            last = next;
        }
        return last;
    }

    private @Nullable Judged taker(Judged judged) {
        Judged removing = removed.get(judged.finding().step());
        if (removing != null) {
            return removing.equals(judged) ? null : removing;
        }
        return Stream.concat(places(judged).stream(), Stream.of(EVERYWHERE))
                .flatMap(place -> byPlace.getOrDefault(place, List.of()).stream())
                .filter(other -> absorbs(other, judged))
                .min(FIRST_TO_REMOVE)
                .orElse(null);
    }

    private boolean absorbs(Judged leader, Judged judged) {
        Rule leading = leader.finding().rule();
        Rule led = judged.finding().rule();
        return absorbed(leading).contains(led.id()) && !absorbed(led).contains(leading.id()) && !leader.equals(judged);
    }

    private List<String> absorbed(Rule rule) {
        return absorbedBy.computeIfAbsent(rule, Rule::absorbs);
    }

    /** The steps at which a finding is: what it is about, where somebody acts, and what goes away. */
    private static Set<String> places(Judged judged) {
        Finding finding = judged.finding();
        Set<String> places = new HashSet<>(Edits.removedSteps(finding));
        places.add(finding.step());
        places.add(target(judged));
        places.remove(EVERYWHERE);
        if (finding.subject() instanceof Journey) {
            places.add(EVERYWHERE);
        }
        return places;
    }

    /** The steps at which a finding takes others in: where it is, and all at which its change is carried out. */
    private static Set<String> reach(Judged judged) {
        Set<String> reach = places(judged);
        reach.addAll(Edits.placesOfWork(judged.finding(), Edits.of(judged.finding(), judged.action())));
        return reach;
    }

    /** Nobody can act at a step that goes away: they act where its own cause lies. */
    private Judged rerouted(Judged judged) {
        String target = target(judged);
        String end = target;
        Set<String> seen = new HashSet<>();
        Judged removing = removed.get(end);
        while (removing != null && !removing.equals(judged) && seen.add(end)) {
            end = target(removing);
            removing = removed.get(end);
        }
        return end.equals(target) || removing != null
                ? judged
                : judged.about(judged.finding().instead(target, end));
    }

    private static String target(Judged judged) {
        return Edits.target(judged.finding(), Edits.of(judged.finding(), judged.action()));
    }

    /** A step goes away once: of several rules that take it away the most urgent counts, then the least effort. */
    private static Map<String, Judged> removed(List<Judged> cases) {
        Map<String, Judged> removed = new HashMap<>();
        cases.stream().filter(judged -> judged.action() == Action.ELIMINATE).forEach(judged -> Edits.removedSteps(
                        judged.finding())
                .forEach(step -> removed.merge(step, judged, BinaryOperator.minBy(FIRST_TO_REMOVE))));
        return removed;
    }

    private Key key(Judged judged) {
        Finding finding = judged.finding();
        String target = target(judged);
        boolean elsewhere = !target.equals(finding.about().id());
        return new Key(
                finding.rule().value("remedy").orElseThrow(),
                judged.action(),
                judged.decidedBy(),
                elsewhere ? target : isByHand(judged) ? elements.stage(finding.step()) : "");
    }

    /** What people have to work out, they work out stage by stage. */
    private static boolean isByHand(Judged judged) {
        List<Edit> edits = Edits.of(judged.finding(), judged.action());
        return edits.isEmpty() || edits.get(0) instanceof Edit.ByHand;
    }
}
