package dev.desirepath.record;

import dev.desirepath.advice.Considered;
import dev.desirepath.rules.Judgement;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Plan;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.SecondReader;
import dev.desirepath.rules.Verb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules of a run, made ready to be read without an engine on each of its journeys. */
public final class Proving {

    private final Map<String, Plan> plans = new HashMap<>();

    /** Proves by the rules that judge. */
    public Proving(Packs packs) {
        packs.rules().forEach(rule -> plans.put(rule.id(), Plan.of(rule)));
    }

    /** {@return what the second reader says of every rule that judges: first on the whole journey, then in each part of it} */
    List<Map<Rule, Judgement>> judge(Considered considered) {
        List<Map<Rule, Judgement>> judgements = new ArrayList<>();
        for (int part = -1; part < considered.locals().size(); part++) {
            Packs packs = considered.packsOf(part);
            judgements.add(judge(
                    part < 0 ? packs.rules() : packs.rules(Verb.GIVE),
                    new SecondReader(considered.facts(), considered.extra(part))));
        }
        return judgements;
    }

    private Map<Rule, Judgement> judge(List<Rule> rules, SecondReader reader) {
        Map<Rule, Judgement> judgements = new HashMap<>();
        for (Rule rule : rules) {
            judgements.put(rule, reader.judge(Objects.requireNonNull(plans.get(rule.id()))));
        }
        return judgements;
    }
}
