package dev.desirepath.advice;

import dev.desirepath.rules.Missing;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the rules that could not be judged, and by which missing key most of them are held up. */
final class Waiting {

    private final Map<String, Set<String>> rulesByKey = new HashMap<>();
    private final List<String> rules = new ArrayList<>();

    /** Adds a rule that found nothing, or something, and what is asked for its open cases. */
    void add(Rule rule, boolean foundNothing, List<List<Missing>> asked) {
        if (!foundNothing || asked.isEmpty()) {
            return;
        }
        rules.add(rule.id());
        for (List<Missing> openCase : asked) {
            // One answer lets the rule be judged somewhere only where nothing else is missing; some rules ask for
            // nothing.
            if (isOneKey(openCase)) {
                rulesByKey
                        .computeIfAbsent(openCase.get(0).key(), it -> new HashSet<>())
                        .add(rule.id());
            }
        }
    }

    private static boolean isOneKey(List<Missing> openCase) {
        for (Missing missing : openCase) {
            if (!missing.key().equals(openCase.get(0).key())) {
                return false;
            }
        }
        return !openCase.isEmpty();
    }

    /** {@return the ids of the rules that neither found anything nor could rule it out} */
    List<String> rules() {
        return rules;
    }

    /** {@return the key that most of them wait for, the first of several; empty when none waits} */
    String mostWaitedFor() {
        String most = "";
        int waiting = 0;
        for (Map.Entry<String, Set<String>> key : rulesByKey.entrySet()) {
            int rules = key.getValue().size();
            if (rules > waiting || (rules == waiting && key.getKey().compareTo(most) < 0)) {
                most = key.getKey();
                waiting = rules;
            }
        }
        return most;
    }

    int howManyWaitForIt() {
        return rulesByKey.getOrDefault(mostWaitedFor(), Set.of()).size();
    }
}
