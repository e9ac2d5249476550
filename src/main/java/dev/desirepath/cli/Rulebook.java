package dev.desirepath.cli;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Advisor.Fired;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.engine.KnowledgeBases;
import dev.desirepath.facts.Fact;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Standards;
import dev.desirepath.rules.Verb;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The rules of a run, ready to judge.
 *
 * @param config of the house
 * @param decided what the house has decided, without its baseline
 * @param bases where they fire; may still be loading
 */
record Rulebook(Packs packs, Config config, Standards decided, BaselineOption.Found baseline, KnowledgeBases bases) {

    /** {@return the same rules in another engine} */
    Rulebook with(KnowledgeBases engine) {
        return new Rulebook(packs, config, decided, baseline, engine);
    }

    /** {@return the whole way through the house by these rules} */
    Advisor advisor(Stopwatch watch) {
        return new Advisor(packs, this::fire, watch, config.unitCosts(), standards());
    }

    /** {@return the same, counting every match of the engine} */
    Advisor counting(AtomicInteger matches) {
        return new Advisor(
                packs,
                (verb, facts) -> {
                    List<Fired> fired = fire(verb, facts);
                    matches.addAndGet(fired.size());
                    return fired;
                },
                Stopwatch.NONE,
                config.unitCosts(),
                standards());
    }

    private Standards standards() {
        return decided.with(baseline.baseline());
    }

    /** {@return the mistakes in the own keys of a journey, by what the house declares} */
    List<Problem> ownKeyMistakes(String name, byte[] bytes, Journey journey) {
        return OwnKeyMistakes.of(name, bytes, journey, decided);
    }

    private List<Fired> fire(Verb verb, List<Fact> facts) {
        return bases.fire(verb, facts).stream()
                .map(match -> new Fired(match.rule(), match.values()))
                .toList();
    }
}
