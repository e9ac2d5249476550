package dev.desirepath.advice;

import dev.desirepath.facts.Harm;
import dev.desirepath.facts.Refers;
import dev.desirepath.rules.Missing;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what rules wait for: one question for each missing key, the one that most hangs on first. */
final class Questions {

    private final Elements elements;
    private final Map<String, Waiting> byKey = new TreeMap<>();

    /** What is asked under one key, of which elements, and who waits for it. */
    private static final class Waiting {

        private final String ask;
        private final Set<Target> targets = new TreeSet<>();
        private final Map<String, Harm> rules = new TreeMap<>();
        private boolean decides;

        private Waiting(String ask) {
            this.ask = ask;
        }

        private Harm worst() {
            return rules.values().stream().min(Comparator.naturalOrder()).orElse(Harm.INTERNAL);
        }
    }

    Questions(Elements elements) {
        this.elements = elements;
    }

    /** Adds what is asked for the open cases of a rule. */
    void add(Rule rule, List<List<Missing>> asked) {
        if (asked.isEmpty()) {
            return;
        }
        for (List<Missing> openCase : asked) {
            for (Missing missing : openCase) {
                add(rule, missing);
            }
        }
    }

    private Waiting add(Rule rule, Missing missing) {
        Waiting waiting = byKey.computeIfAbsent(missing.key(), key -> new Waiting(missing.ask()));
        waiting.targets.add(elements.describedBy(missing.fact()));
        waiting.rules.put(rule.id(), rule.harm().orElse(Harm.INTERNAL));
        return waiting;
    }

    /** Adds what decides whether something that is advised on can go. */
    void addDeciding(Judged judged) {
        judged.asks().forEach(missing -> add(judged.finding().rule(), missing).decides = true);
    }

    /** {@return the keys that are asked of each element, by its kind and id, in the order of the keys} */
    Map<Refers.Kind, Map<String, List<String>>> keysByElement() {
        Map<Refers.Kind, Map<String, List<String>>> keys = new EnumMap<>(Refers.Kind.class);
        byKey.forEach((key, waiting) ->
                waiting.targets.forEach(target -> keys.computeIfAbsent(target.kind(), kind -> new HashMap<>())
                        .computeIfAbsent(target.id(), id -> new ArrayList<>())
                        .add(key)));
        return keys;
    }

    /** {@return the questions: first those that decide a verb, then those on which the worst harm hangs, then those asked of most} */
    List<Question> ranked() {
        Map<String, Waiting> ranked = new LinkedHashMap<>();
        Comparator<Map.Entry<String, Waiting>> order = Comparator.comparing(entry -> !entry.getValue().decides);
        byKey.entrySet().stream()
                .sorted(order.thenComparing(entry -> entry.getValue().worst())
                        .thenComparing(entry -> -entry.getValue().targets.size()))
                .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
        List<Question> questions = new ArrayList<>();
        ranked.forEach((key, waiting) -> questions.add(new Question(
                key,
                waiting.ask,
                waiting.targets.stream().map(Target::id).distinct().toList(),
                List.copyOf(waiting.rules.keySet()))));
        return questions;
    }
}
