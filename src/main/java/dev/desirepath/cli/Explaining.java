package dev.desirepath.cli;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.journey.Step;
import dev.desirepath.proof.Proof;
import dev.desirepath.proof.Prover;
import dev.desirepath.proof.Questioning;
import dev.desirepath.proof.Reversing;
import dev.desirepath.proof.WhyNot;
import dev.desirepath.proof.WouldChange;
import dev.desirepath.redesign.Rehearsing;
import dev.desirepath.report.ProofText;
import dev.desirepath.report.WhyNotText;
import dev.desirepath.report.WouldChangeText;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers what somebody asks about one journey. */
final class Explaining {

    private static final int MOST_EDITS = 400;

    private final Subject subject;
    private final JourneyAdvice advice;
    private final int depth;

    /** @param depth 1 for one screen, 2 with each rule and comparison, 3 for everything */
    Explaining(Subject subject, int depth) {
        this.subject = subject;
        this.advice = subject.advice();
        this.depth = depth;
    }

    /** {@return why a recommendation is what it is} */
    Answer why(Recommendation it) {
        Proof proof = proof(it);
        return new Answer(ProofText.of(proof, depth), proof);
    }

    private Proof proof(Recommendation it) {
        return new Prover(subject.file(), subject.text(), advice, subject.considered()).proof(it);
    }

    /** {@return what would make it fall away} */
    Answer change(Recommendation it) {
        Rehearsing rehearsing =
                new Rehearsing(subject.advisor(), subject.asOf(), subject.file(), subject.text(), advice);
        WouldChange answer =
                new Reversing(subject.file(), subject.text(), advice, rehearsing, MOST_EDITS).of(it, proof(it));
        return new Answer(WouldChangeText.of(answer, depth), answer);
    }

    /** {@return why a rule found nothing, at a step or anywhere} */
    Answer whyNot(String id, @Nullable String at) {
        Rule rule = PackOptions.known(id, Packs.of(subject.considered().packs().packs()));
        WhyNot answer = new Questioning(subject.file(), subject.text(), advice, subject.considered())
                .whyNot(rule, step(rule, at));
        return new Answer(WhyNotText.of(answer, depth), answer);
    }

    private String step(Rule rule, @Nullable String at) {
        if (at == null) {
            return "";
        }
        if (!Questioning.isAboutSteps(rule)) {
            throw new UsageException("the rule '%s' is about the whole journey; ask without --at".formatted(rule.id()));
        }
        List<String> ids = advice.journey().steps().stream().map(Step::id).toList();
        if (ids.contains(at)) {
            return at;
        }
        List<String> named = advice.journey().steps().stream()
                .filter(step -> step.name().value().equalsIgnoreCase(at.strip()))
                .map(Step::id)
                .toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        throw new UsageException("there is no step '%s'%s; steps are: %s"
                .formatted(at, Suggesting.nearest(at, ids), String.join(", ", ids)));
    }
}
