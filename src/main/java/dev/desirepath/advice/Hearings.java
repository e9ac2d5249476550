package dev.desirepath.advice;

import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.rules.SecondReader;
import dev.desirepath.rules.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides on all findings of a journey: each alone, and again where they take away more together than each alone. */
final class Hearings {

    private final Judgements judgements;
    private final Rehearing rehearing;
    private final List<Fact> facts;
    private final SecondReader reader;
    private final Proposals proposals;
    private final Moves moves;
    private final Hearing silence;
    private final List<NotJudged> notJudged;

    /**
     * @param known the facts of the journey and the limits
     * @param reader of the same
     * @param silence a hearing in which nothing was said
     * @param notJudged takes the rules that ask for too much
     */
    Hearings(
            Judgements judgements,
            Rehearing rehearing,
            Facts facts,
            List<Fact> known,
            SecondReader reader,
            Elements elements,
            Hearing silence,
            List<NotJudged> notJudged) {
        this.judgements = judgements;
        this.rehearing = rehearing;
        this.facts = known;
        this.reader = reader;
        this.moves = new Moves(elements);
        this.proposals = new Proposals(facts, elements, moves);
        this.silence = silence;
        this.notJudged = notJudged;
    }

    /** The findings with their verbs, and what objections and priorities looked at in the end. */
    record Heard(List<Judged> judged, List<Fact> proposals) {}

    Heard of(List<Finding> found) {
        if (found.isEmpty()) {
            return new Heard(List.of(), List.of());
        }
        List<Fact> eachAlone = proposals.eachAlone(found);
        Hearing first = hear(eachAlone, silence, true);
        List<Judged> alone = new ArrayList<>(found.size());
        for (Finding finding : found) {
            alone.add(moves.judge(finding, first.of(finding)));
        }
        List<Fact> together = proposals.together(alone);
        // What each may take away alone, not all may take away together: then they are heard again.
        return together.isEmpty()
                ? new Heard(alone, eachAlone)
                : new Heard(again(alone, eachAlone, together, first), together);
    }

    private List<Judged> again(List<Judged> alone, List<Fact> before, List<Fact> together, Hearing first) {
        Set<String> changed = Proposals.changed(before, together);
        Hearing second = hear(heardAgain(together, changed), first, rehearing.ranks());
        List<Judged> judged = new ArrayList<>(alone.size());
        for (Judged each : alone) {
            Finding finding = each.finding();
            boolean stays = rehearing.oneByOne() && !changed.contains(finding.id());
            judged.add(stays ? each : moves.judge(finding, second.of(finding)));
        }
        return judged;
    }

    private List<Fact> heardAgain(List<Fact> together, Set<String> changed) {
        return rehearing.oneByOne()
                ? together.stream()
                        .filter(proposal -> changed.contains(Proposals.findingOf(proposal)))
                        .toList()
                : together;
    }

    private Hearing hear(List<Fact> proposed, Hearing before, boolean ranks) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(proposed);
        SecondReader informed = reader.with(proposed);
        Hearing hearing = before.withObjections(judgements.of(Verb.OBJECT, all, informed, notJudged));
        return ranks ? hearing.withRanks(judgements.of(Verb.RANK, all, informed, notJudged)) : hearing;
    }
}
