package dev.desirepath.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts by their type, those of each type in the order in which they were added. */
final class ByType {

    private final Map<Class<?>, List<Fact>> facts = new HashMap<>();

    static ByType of(List<Fact> facts) {
        ByType byType = new ByType();
        for (Fact fact : facts) {
            byType.add(fact);
        }
        return byType;
    }

    void add(Fact fact) {
        List<Fact> same = facts.get(fact.getClass());
        if (same == null) {
            same = new ArrayList<>();
            facts.put(fact.getClass(), same);
        }
        same.add(fact);
    }

    @SuppressWarnings("unchecked") // each list holds only facts of the class under which it stands
    <T extends Fact> List<T> of(Class<T> type) {
        return (List<T>) Collections.unmodifiableList(facts.getOrDefault(type, List.of()));
    }
}
