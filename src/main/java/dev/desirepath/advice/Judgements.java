package dev.desirepath.advice;

import dev.desirepath.advice.Advisor.Engine;
import dev.desirepath.advice.Advisor.Fired;
import dev.desirepath.facts.Fact;
import dev.desirepath.rules.Judgement;
import dev.desirepath.rules.Overrun;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Plan;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.SecondReader;
import dev.desirepath.rules.Verb;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the rules say of facts: fired by the engine, judged by the second reader, and the two held against each other. */
final class Judgements {

    private final Map<Verb, List<Plan>> plans = new EnumMap<>(Verb.class);
    private final Packs packs;
    private final Set<String> skipped;
    private final @Nullable Engine engine;
    private final Stopwatch watch;

    Judgements(Packs packs, @Nullable Engine engine, Stopwatch watch) {
        for (Verb verb : Verb.values()) {
            plans.put(verb, packs.rules(verb).stream().map(Plan::of).toList());
        }
        this.packs = packs;
        this.skipped = packs.skipped();
        this.engine = engine;
        this.watch = watch;
    }

    /** {@return the rules of that verb, made ready} */
    List<Plan> plans(Verb verb) {
        return plans.getOrDefault(verb, List.of());
    }

    /**
     * {@return what each rule of that verb says}
     *
     * @param facts those that the engine gets
     * @param reader of the same facts
     * @param notJudged takes the rules that ask for too much or fail; they do not fire either
     * @throws Disagreement when the engine and the reader do not see the same
     */
    Map<Rule, Judgement> of(Verb verb, List<Fact> facts, SecondReader reader, List<NotJudged> notJudged) {
        Map<Rule, Judgement> judgements = new LinkedHashMap<>();
        Set<String> left = new TreeSet<>();
        // The reader first: it counts what it does and stops, and the engine would not.
        for (Plan plan : plans(verb)) {
            Rule rule = plan.rule();
            try {
                judgements.put(rule, watch.measure("rule", rule.id(), () -> reader.judge(plan)));
            } catch (Overrun asksForTooMuch) {
                left.add(rule.id());
                notJudged.add(new NotJudged(rule, String.valueOf(asksForTooMuch.getMessage())));
            } catch (RuntimeException failure) {
                left.add(rule.id());
                notJudged.add(new NotJudged(rule, Suspects.said(failure)));
            }
        }
        if (engine != null) {
            Agreement agreement = agreement(verb, facts, engine, left, notJudged);
            judgements.keySet().removeIf(rule -> left.contains(rule.id()));
            judgements.forEach((rule, judgement) -> agreement.check(rule, judgement.firings()));
            agreement.checkNothingElse();
        }
        return judgements;
    }

    private Agreement agreement(
            Verb verb, List<Fact> facts, Engine firing, Set<String> left, List<NotJudged> notJudged) {
        List<Fired> fired = watch.measure("fire " + verb.word() + " (Drools)", () -> {
            try {
                return fired(verb, facts, firing, left);
            } catch (RuntimeException failure) {
                leaveOut(new Suspects(firing, verb, facts, ids(verb), left).failing(failure), verb, left, notJudged);
                return fired(verb, facts, firing, left);
            }
        });
        return new Agreement(
                fired.stream().filter(each -> !skipped.contains(each.rule())).toList());
    }

    private static List<Fired> fired(Verb verb, List<Fact> facts, Engine firing, Set<String> left) {
        return left.isEmpty() ? firing.fire(verb, facts) : firing.fireWithout(left, verb, facts);
    }

    /** {@return the rules that the engine has, those too that do not count here} */
    private Set<String> ids(Verb verb) {
        Set<String> ids = new TreeSet<>();
        packs.packs().forEach(pack -> pack.rules(verb).forEach(rule -> ids.add(rule.id())));
        return ids;
    }

    private void leaveOut(Map<String, String> failing, Verb verb, Set<String> left, List<NotJudged> notJudged) {
        left.addAll(failing.keySet());
        packs.rules(verb).stream()
                .filter(rule -> failing.containsKey(rule.id()))
                .map(rule -> new NotJudged(rule, failing.getOrDefault(rule.id(), "")))
                .forEach(notJudged::add);
    }
}
