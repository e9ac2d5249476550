package dev.desirepath.advice;

import dev.desirepath.facts.Harm;
import dev.desirepath.rules.Missing;
import dev.desirepath.rules.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Collects what rules wait for: one question for each missing key, the one that most hangs on first. */
final class Questions {

    private static final Comparator<Waiting> MOST_HANGS_ON = Comparator.<Waiting, Boolean>comparing(it -> !it.decides)
            .thenComparing(it -> it.worst)
            .thenComparingInt(it -> -it.targets.size());

    private static final Comparator<Waiting> BY_KEY = Comparator.comparing(it -> it.key);

    private final Elements elements;
    private final Map<String, Waiting> byKey = new HashMap<>();

    /** What is asked under one key, of which elements, and who waits for it. */
    private static final class Waiting {

        private final String key;
        private final String ask;
        private final Set<Target> targets = new TreeSet<>();
        private final Set<String> rules = new TreeSet<>();
        private Harm worst = Harm.INTERNAL;
        private boolean decides;

        private Waiting(String key, String ask) {
            this.key = key;
            this.ask = ask;
        }

        private void add(Rule rule, Target target) {
            targets.add(target);
            if (rules.add(rule.id())) {
                Harm harm = rule.harm().orElse(Harm.INTERNAL);
                worst = harm.compareTo(worst) < 0 ? harm : worst;
            }
        }

        private Question question() {
            Set<String> ids = new LinkedHashSet<>();
            for (Target target : targets) {
                ids.add(target.id());
            }
            return new Question(key, ask, List.copyOf(ids), List.copyOf(rules));
        }
    }

    Questions(Elements elements) {
        this.elements = elements;
    }

    /** Adds what is asked for the open cases of a rule. */
    void add(Rule rule, List<List<Missing>> asked) {
        for (List<Missing> openCase : asked) {
            for (Missing missing : openCase) {
                add(rule, missing);
            }
        }
    }

    private Waiting add(Rule rule, Missing missing) {
        String key = missing.key();
        Waiting waiting = byKey.get(key);
        if (waiting == null) {
            waiting = new Waiting(key, missing.ask());
            byKey.put(key, waiting);
        }
        waiting.add(rule, elements.describedBy(missing.fact()));
        return waiting;
    }

    /** Adds what decides whether something that is advised on can go. */
    void addDeciding(Judged judged) {
        for (Missing missing : judged.asks()) {
            add(judged.finding().rule(), missing).decides = true;
        }
    }

    private List<Waiting> byKey() {
        List<Waiting> sorted = new ArrayList<>(byKey.values());
        sorted.sort(BY_KEY);
        return sorted;
    }

    /** {@return the keys that are asked of each element, in the order of the keys} */
    ByElement<List<String>> keysByElement() {
        ByElement<List<String>> keys = new ByElement<>();
        for (Waiting waiting : byKey()) {
            for (Target target : waiting.targets) {
                keys.of(target.kind(), target.id(), ArrayList::new).add(waiting.key);
            }
        }
        return keys;
    }

    /** {@return the questions: first those that decide a verb, then those on which the worst harm hangs, then those asked of most} */
    List<Question> ranked() {
        List<Waiting> ranked = byKey();
        ranked.sort(MOST_HANGS_ON);
        List<Question> questions = new ArrayList<>(ranked.size());
        for (Waiting waiting : ranked) {
            questions.add(waiting.question());
        }
        return questions;
    }
}
