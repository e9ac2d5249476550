package dev.desirepath.cli;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Advisor.Fired;
import dev.desirepath.advice.Stopwatch;
import dev.desirepath.engine.KnowledgeBases;
import dev.desirepath.facts.Fact;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import dev.desirepath.record.PackFiles;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Standards;
import dev.desirepath.rules.Verb;
import java.util.List;
import java.util.Set;
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
        return advisor(new Firing(new AtomicInteger()), watch);
    }

    /** {@return the same by the second reader alone} */
    Advisor withoutEngine() {
        return Advisor.withoutEngine(packs, config.unitCosts(), standards());
    }

    /** {@return the same, counting every match of the engine} */
    Advisor counting(AtomicInteger matches) {
        return advisor(new Firing(matches), Stopwatch.NONE);
    }

    private Advisor advisor(Firing firing, Stopwatch watch) {
        return new Advisor(packs, firing, watch, config.unitCosts(), standards());
    }

    private Standards standards() {
        return decided.with(baseline.baseline());
    }

    /** {@return the mistakes in the own keys of a journey, by what the house declares} */
    List<Problem> ownKeyMistakes(String name, byte[] bytes, Journey journey) {
        return OwnKeyMistakes.of(name, bytes, journey, decided);
    }

    /** Fires the rules in the knowledge bases, and counts. */
    private final class Firing implements Advisor.Engine {

        private final AtomicInteger matches;

        private Firing(AtomicInteger matches) {
            this.matches = matches;
        }

        @Override
        public List<Fired> fire(Verb verb, List<Fact> facts) {
            return counted(bases.fire(verb, facts));
        }

        @Override
        public List<Fired> fireWithout(Set<String> rules, Verb verb, List<Fact> facts) {
            return counted(bases.fireWithout(rules, verb, facts));
        }

        private List<Fired> counted(List<KnowledgeBases.Match> fired) {
            matches.addAndGet(fired.size());
            return fired.stream()
                    .map(match -> new Fired(match.rule(), match.values()))
                    .toList();
        }
    }
}
