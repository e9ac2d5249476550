package dev.desirepath.html;

import dev.desirepath.advice.Finding;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.facts.Ask;
import dev.desirepath.facts.Decision;
import dev.desirepath.facts.Entry;
import dev.desirepath.rules.Rule;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the same rule finds on more than one journey. */
public final class Recurring {

    private static final int MOST_THINGS = 3;

    private final Map<String, Seen> byRule = new TreeMap<>();

    /**
     * A finding that recurs.
     *
     * @param name of the rule
     * @param journeys the numbers of the journeys on which it is found
     * @param things what it is found of most often, with on how many journeys
     */
    public record Pattern(
            String rule, String name, String rationale, List<Integer> journeys, int places, List<String> things) {}

    /** Where a rule found something so far. */
    private static final class Seen {

        private final Rule rule;
        private final Set<Integer> journeys = new TreeSet<>();
        private final Map<String, Set<Integer>> things = new LinkedHashMap<>();
        private int places;

        private Seen(Rule rule) {
            this.rule = rule;
        }

        private void add(Finding finding, int journey) {
            places++;
            journeys.add(journey);
            String thing = thing(finding);
            if (thing != null) {
                things.computeIfAbsent(thing, key -> new TreeSet<>()).add(journey);
            }
        }

        private Pattern pattern() {
            List<String> most = things.entrySet().stream()
                    .filter(entry -> entry.getValue().size() > 1)
                    .sorted(Comparator.<Map.Entry<String, Set<Integer>>>comparingInt(
                                    entry -> -entry.getValue().size())
                            .thenComparing(Map.Entry::getKey))
                    .limit(MOST_THINGS)
                    .map(entry -> entry.getKey() + " (" + entry.getValue().size() + " journeys)")
                    .toList();
            return new Pattern(
                    rule.id(), rule.name(), rule.value("rationale").orElse(""), List.copyOf(journeys), places, most);
        }
    }

    void add(JourneyAdvice advice, int journey) {
        advice.recommendations().forEach(it -> {
            it.findings().forEach(finding -> add(finding, journey));
            it.absorbed().forEach(finding -> add(finding, journey));
        });
    }

    private void add(Finding finding, int journey) {
        byRule.computeIfAbsent(finding.rule().id(), id -> new Seen(finding.rule()))
                .add(finding, journey);
    }

    private static @Nullable String thing(Finding finding) {
        if (finding.subject() instanceof Ask ask) {
            return ask.item();
        }
        if (finding.subject() instanceof Entry entry) {
            return entry.item();
        }
        return finding.subject() instanceof Decision decision ? decision.businessRule() : null;
    }

    /** {@return the patterns, the one on most journeys first} */
    List<Pattern> patterns() {
        return byRule.values().stream()
                .map(Seen::pattern)
                .filter(pattern -> pattern.journeys().size() > 1)
                .sorted(Comparator.<Pattern>comparingInt(
                                pattern -> -pattern.journeys().size())
                        .thenComparing(pattern -> -pattern.places())
                        .thenComparing(Pattern::rule))
                .toList();
    }
}
