package dev.desirepath.cli;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.engine.KnowledgeBases;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import dev.desirepath.record.PackFiles;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Standards;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The rules of a run, ready to judge.
 *
 * @param config of the house
 * @param house the files of its packs
 * @param decided what the house has decided, without its baseline
 * @param bases where they fire; may still be loading
 */
record Rulebook(
        Packs packs,
        Config config,
        List<PackFiles> house,
        Standards decided,
        BaselineOption.Found baseline,
        KnowledgeBases bases) {

    /** {@return the same rules in another engine} */
    Rulebook with(KnowledgeBases engine) {
        return new Rulebook(packs, config, house, decided, baseline, engine);
    }

    /** {@return the whole way through the house by these rules} */
    Advisor advisor(Stopwatch watch) {
        return advisor(new BasesEngine(bases), watch);
    }

    /** {@return the same by the second reader alone} */
    Advisor withoutEngine() {
        return Advisor.withoutEngine(packs, config.unitCosts(), standards());
    }

    /** {@return the same, counting every match of the engine} */
    Advisor counting(AtomicInteger matches) {
        return advisor(new BasesEngine(bases, matches), Stopwatch.NONE);
    }

    private Advisor advisor(BasesEngine engine, Stopwatch watch) {
        return new Advisor(packs, engine, watch, config.unitCosts(), standards());
    }

    private Standards standards() {
        return decided.with(baseline.baseline());
    }

    /** {@return the mistakes in the own keys of a journey, by what the house declares} */
    List<Problem> ownKeyMistakes(String name, byte[] bytes, Journey journey) {
        return OwnKeyMistakes.of(name, bytes, journey, decided);
    }
}
