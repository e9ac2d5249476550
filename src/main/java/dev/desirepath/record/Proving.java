package dev.desirepath.record;

import dev.desirepath.advice.Considered;
import dev.desirepath.rules.Judgement;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Plan;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.SecondReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of a run, made ready to be read without an engine on each of its journeys. */
public final class Proving {

    private final List<Plan> plans;

    /** Proves by the rules that judge. */
    public Proving(Packs packs) {
        plans = packs.rules().stream().map(Plan::of).toList();
    }

    /** {@return what the second reader says of every rule, sorted by id} */
    Map<Rule, Judgement> judge(Considered considered) {
        SecondReader reader = new SecondReader(considered.facts(), considered.extra());
        Map<Rule, Judgement> judgements = new LinkedHashMap<>();
        plans.forEach(plan -> judgements.put(plan.rule(), reader.judge(plan)));
        return judgements;
    }
}
