package dev.desirepath.advice;

import dev.desirepath.engine.KnowledgeBases;
import dev.desirepath.engine.StandardPack;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Journeys;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Verb;
import java.time.LocalDate;
import java.util.List;

/** The standard pack and the real engine, loaded once for all tests. */
final class Advising {

    static final Pack PACK = StandardPack.read();

    private static final KnowledgeBases BASES = KnowledgeBases.standard();
    private static final Advisor ADVISOR = new Advisor(PACK, Advising::fire);

    private Advising() {}

    static List<Advisor.Fired> fire(Verb verb, List<Fact> facts) {
        return BASES.fire(verb, facts).stream()
                .map(match -> new Advisor.Fired(match.rule(), match.values()))
                .toList();
    }

    /** {@return the advice on a whole file} */
    static JourneyAdvice on(String yaml) {
        return ADVISOR.advise(Journeys.of(yaml), LocalDate.of(2026, 11, 21));
    }

    /** {@return the advice on a journey with these steps} */
    static JourneyAdvice onSteps(String steps) {
        return ADVISOR.advise(Journeys.withSteps(steps), LocalDate.of(2026, 11, 21));
    }

    /** {@return the recommendations with that remedy, ranked} */
    static List<Recommendation> with(String remedy, JourneyAdvice advice) {
        return advice.recommendations().stream()
                .filter(it -> it.remedy().equals(remedy))
                .toList();
    }

    /** {@return the only recommendation with that remedy} */
    static Recommendation only(String remedy, JourneyAdvice advice) {
        List<Recommendation> found = with(remedy, advice);
        if (found.size() != 1) {
            throw new IllegalArgumentException("There are %d recommendations to %s in %s"
                    .formatted(found.size(), remedy, advice.recommendations()));
        }
        return found.get(0);
    }

    /** {@return the moments of truth, break points and business rules that go} */
    static List<Integer> points(Recommendation it) {
        return List.of(
                it.effects().momentsOfTruth(),
                it.effects().breakPoints(),
                it.effects().businessRules());
    }
}
