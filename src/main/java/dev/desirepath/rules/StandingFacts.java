package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Facts that are the same on many journeys, such as limits: what was looked up on one is not looked up again on the next. */
public final class StandingFacts {

    private final Map<Class<?>, List<Fact>> facts;
    private final Map<Class<?>, OfType> ready = new ConcurrentHashMap<>();

    public StandingFacts(List<? extends Fact> facts) {
        this.facts = byType(facts);
    }

    static Map<Class<?>, List<Fact>> byType(List<? extends Fact> facts) {
        Map<Class<?>, List<Fact>> byType = new HashMap<>();
        for (Fact fact : facts) {
            List<Fact> same = byType.get(fact.getClass());
            if (same == null) {
                same = new ArrayList<>();
                byType.put(fact.getClass(), same);
            }
            same.add(fact);
        }
        return byType;
    }

    List<Fact> of(FactType type) {
        return facts.getOrDefault(type.factClass(), List.of());
    }

    OfType ready(FactType type) {
        OfType known = ready.get(type.factClass());
        if (known == null) {
            known = new OfType(type.fields().size());
            known.add(of(type), true);
            ready.put(type.factClass(), known);
        }
        return known;
    }
}
