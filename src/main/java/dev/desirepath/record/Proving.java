package dev.desirepath.record;

import dev.desirepath.advice.Considered;
import dev.desirepath.rules.Judgement;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Plan;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.SecondReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The rules of a run, made ready to be read without an engine on each of its journeys. */
public final class Proving {

    private final Map<String, Plan> plans = new HashMap<>();

    /** Proves by the rules that judge. */
    public Proving(Packs packs) {
        packs.rules().forEach(rule -> plans.put(rule.id(), Plan.of(rule)));
    }

    /** {@return what the second reader says of every rule that judges this journey, sorted by id} */
    Map<Rule, Judgement> judge(Considered considered) {
        SecondReader reader = new SecondReader(considered.facts(), considered.extra(""));
        Map<Rule, Judgement> judgements = new LinkedHashMap<>();
        for (Rule rule : considered.packs().rules()) {
            judgements.put(rule, reader.judge(Objects.requireNonNull(plans.get(rule.id()))));
        }
        return judgements;
    }
}
