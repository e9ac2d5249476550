package dev.desirepath.cli;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Advisor.Fired;
import dev.desirepath.engine.KnowledgeBases;
import dev.desirepath.facts.Fact;
import dev.desirepath.rules.Verb;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The knowledge bases as the engine of advice, counting what fires. */
final class BasesEngine implements Advisor.Engine {

    private final KnowledgeBases bases;
    private final AtomicInteger matches;

    BasesEngine(KnowledgeBases bases) {
        this(bases, new AtomicInteger());
    }

    /** @param matches counts every match */
    BasesEngine(KnowledgeBases bases, AtomicInteger matches) {
        this.bases = bases;
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
