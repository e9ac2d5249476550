package dev.desirepath.rules;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The facts that a pattern can match, by type and, once asked for, by the value of a field. */
final class Candidates {

    private final StandingFacts standing;
    private final Facts facts;
    private final Map<Class<?>, List<Fact>> more;
    private final Map<Class<?>, List<Fact>> gaps;
    private final Map<Class<?>, OfType> ready;

    Candidates(StandingFacts standing, Facts facts) {
        this(standing, facts, Map.of(), StandingFacts.byType(facts.gaps()), new HashMap<>());
    }

    private Candidates(
            StandingFacts standing,
            Facts facts,
            Map<Class<?>, List<Fact>> more,
            Map<Class<?>, List<Fact>> gaps,
            Map<Class<?>, OfType> ready) {
        this.standing = standing;
        this.facts = facts;
        this.more = more;
        this.gaps = gaps;
        this.ready = ready;
    }

    /** {@return these and others; what was looked up before is not looked up again} */
    Candidates with(List<? extends Fact> others) {
        Map<Class<?>, List<Fact>> added = StandingFacts.byType(others);
        Map<Class<?>, OfType> stillReady = new HashMap<>(ready);
        // Those of a type that grows are counted and looked up anew.
        stillReady.keySet().removeAll(added.keySet());
        Map<Class<?>, List<Fact>> all = new HashMap<>(more);
        added.forEach((type, those) -> all.merge(type, those, Candidates::both));
        return new Candidates(standing, facts, all, gaps, stillReady);
    }

    private static List<Fact> both(List<Fact> before, List<Fact> others) {
        return Stream.concat(before.stream(), others.stream()).toList();
    }

    /** {@return the facts of that type, those last of which nobody knows whether they are so} */
    List<Candidate> of(FactType type) {
        return ready(type).all();
    }

    /** {@return of these at least the facts with that value and those of which it is not stated} */
    List<Candidate> of(FactType type, FactField field, Object value) {
        return ready(type).with(field, value);
    }

    private OfType ready(FactType type) {
        OfType known = ready.get(type.factClass());
        if (known == null) {
            known = made(type);
            ready.put(type.factClass(), known);
        }
        return known;
    }

    private OfType made(FactType type) {
        List<? extends Fact> own = facts.of(type.factClass());
        List<Fact> added = more.getOrDefault(type.factClass(), List.of());
        List<Fact> doubtful = gaps.getOrDefault(type.factClass(), List.of());
        if (own.isEmpty() && added.isEmpty() && doubtful.isEmpty()) {
            return standing.ready(type);
        }
        OfType made = new OfType(type.fields().size());
        made.add(own, true);
        made.add(standing.of(type), true);
        made.add(added, true);
        made.add(doubtful, false);
        return made;
    }
}
