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
    private final Set<String> skipped;
    private final @Nullable Engine engine;
    private final Stopwatch watch;

    Judgements(Packs packs, @Nullable Engine engine, Stopwatch watch) {
        for (Verb verb : Verb.values()) {
            plans.put(verb, packs.rules(verb).stream().map(Plan::of).toList());
        }
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
     * @param notJudged takes the rules that ask for too much; they do not fire either
     * @throws Disagreement when the engine and the reader do not see the same
     */
    Map<Rule, Judgement> of(Verb verb, List<Fact> facts, SecondReader reader, List<NotJudged> notJudged) {
        Map<Rule, Judgement> judgements = new LinkedHashMap<>();
        Set<String> overrun = new TreeSet<>();
        // The reader first: it counts what it does and stops, and the engine would not.
        for (Plan plan : plans(verb)) {
            Rule rule = plan.rule();
            try {
                judgements.put(rule, watch.measure("rule", rule.id(), () -> reader.judge(plan)));
            } catch (Overrun asksForTooMuch) {
                overrun.add(rule.id());
                notJudged.add(new NotJudged(rule, String.valueOf(asksForTooMuch.getMessage())));
            }
        }
        if (engine != null) {
            Agreement agreement = agreement(verb, facts, engine, overrun);
            judgements.forEach((rule, judgement) -> agreement.check(rule, judgement.firings()));
            agreement.checkNothingElse();
        }
        return judgements;
    }

    private Agreement agreement(Verb verb, List<Fact> facts, Engine firing, Set<String> overrun) {
        List<Fired> fired = watch.measure(
                "fire " + verb.word() + " (Drools)",
                () -> overrun.isEmpty() ? firing.fire(verb, facts) : firing.fireWithout(overrun, verb, facts));
        return new Agreement(
                fired.stream().filter(each -> !skipped.contains(each.rule())).toList());
    }
}
