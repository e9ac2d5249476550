package dev.desirepath.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where derivations write down their facts, with the place of each field that a value was read from. */
final class Book {

    private final List<Fact> facts = new ArrayList<>();
    private final ByType byType = new ByType();
    private final List<Fact> gaps = new ArrayList<>();
    private final IdentityHashMap<Fact, Origins> origins = new IdentityHashMap<>();
    private final Map<String, List<String>> runs = new HashMap<>();

    /** Writes a fact down; where its fields come from is noted in what this returns. */
    Origins add(Fact fact) {
        addPlain(fact);
        Origins noted = new Origins();
        origins.put(fact, noted);
        return noted;
    }

    /** Writes down a fact that has no other place than its own. */
    void addPlain(Fact fact) {
        facts.add(fact);
        byType.add(fact);
    }

    /** {@return the facts of one type that are written down so far} */
    <T extends Fact> List<T> of(Class<T> type) {
        return byType.of(type);
    }

    void addGap(Fact fact) {
        gaps.add(fact);
    }

    /** Notes what the receiver of a hand-off does from the step at which they receive it until they pass the case on. */
    void addRun(String receivedAt, List<String> steps) {
        runs.put(receivedAt, steps);
    }

    Facts close(String journey, Map<String, String> names) {
        return new Facts(journey, facts, gaps, names, runs, origins, byType);
    }
}
