package dev.desirepath.advice;

import dev.desirepath.rules.Judgement;
import dev.desirepath.rules.Missing;
import dev.desirepath.rules.OpenCase;
import dev.desirepath.rules.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts the rules that could not be judged, and by which missing key most of them are held up. */
final class Waiting {

    private final Map<String, Set<String>> rulesByKey = new TreeMap<>();
    private int rules;

    void add(Rule rule, Judgement judgement) {
        if (!judgement.firings().isEmpty() || judgement.open().isEmpty()) {
            return;
        }
        rules++;
        // One answer lets the rule be judged somewhere only where nothing else is missing.
        judgement.open().stream()
                .map(open -> keys(rule, open))
                .filter(keys -> keys.size() == 1)
                .forEach(keys -> rulesByKey
                        .computeIfAbsent(keys.get(0), it -> new TreeSet<>())
                        .add(rule.id()));
    }

    private static List<String> keys(Rule rule, OpenCase open) {
        return Asking.first(rule, open).stream().map(Missing::key).distinct().toList();
    }

    /** {@return how many rules neither found anything nor could rule it out} */
    int rules() {
        return rules;
    }

    /** {@return the key that most of them wait for; empty when none waits} */
    String mostWaitedFor() {
        return rulesByKey.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Set<String>>>comparingInt(
                                entry -> entry.getValue().size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    int howManyWaitForIt() {
        return rulesByKey.getOrDefault(mostWaitedFor(), Set.of()).size();
    }
}
