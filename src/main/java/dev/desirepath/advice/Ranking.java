package dev.desirepath.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts recommendations in order: priority, points removed, effort of the change, id. */
final class Ranking {

    private static final Comparator<Recommendation> ORDER = Comparator.comparing(Recommendation::priority)
            .thenComparing(recommendation -> -recommendation.effects().points())
            .thenComparing(Recommendation::changeEffort)
            .thenComparing(Recommendation::id);

    private Ranking() {}

    static List<Recommendation> rank(List<Recommendation> unranked) {
        List<Recommendation> ranked = new ArrayList<>();
        unranked.stream()
                .sorted(ORDER)
                .forEach(recommendation -> ranked.add(withRank(recommendation, ranked.size() + 1)));
        return ranked;
    }

    private static Recommendation withRank(Recommendation it, int rank) {
        return new Recommendation(
                it.id(),
                rank,
                it.priority(),
                it.because(),
                it.action(),
                it.remedy(),
                it.title(),
                it.rationale(),
                it.target(),
                it.removes(),
                it.change(),
                it.effects(),
                it.changeEffort(),
                it.confidence(),
                it.assumes(),
                it.checkFirst(),
                it.objections(),
                it.decidedBy(),
                it.findings(),
                it.absorbed());
    }
}
