package dev.desirepath.lab;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Advisor.Fired;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Plan;
import dev.desirepath.rules.SecondReader;
import dev.desirepath.rules.Verb;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The second reader in the place of the engine: nothing has to be compiled, as suits rules that are changed a hundred times. */
final class ReaderEngine implements Advisor.Engine {

    private final Map<Verb, List<Plan>> plans = new EnumMap<>(Verb.class);

    ReaderEngine(Packs packs) {
        for (Verb verb : Verb.values()) {
            plans.put(verb, packs.rules(verb).stream().map(Plan::of).toList());
        }
    }

    @Override
    public List<Fired> fire(Verb verb, List<Fact> facts) {
        return fireWithout(Set.of(), verb, facts);
    }

    @Override
    public List<Fired> fireWithout(Set<String> rules, Verb verb, List<Fact> facts) {
        Facts all = new Facts("", facts, List.of(), Map.of(), Map.of(), new IdentityHashMap<>());
        SecondReader reader = new SecondReader(all, List.of());
        List<Fired> fired = new ArrayList<>();
        for (Plan plan : plans.getOrDefault(verb, List.of())) {
            if (!rules.contains(plan.rule().id())) {
                reader.judge(plan)
                        .firings()
                        .forEach(firing -> fired.add(new Fired(plan.rule().id(), firing.bindings())));
            }
        }
        return fired;
    }
}
