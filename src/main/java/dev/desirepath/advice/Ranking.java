package dev.desirepath.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts recommendations in order: priority, points removed, waiting removed, exposure, findings closed, effort of the change, id. */
final class Ranking {

    private static final Comparator<Recommendation> ORDER = Comparator.comparing(Recommendation::priority)
            .thenComparing(recommendation -> -recommendation.effects().pointsPerMille())
            .thenComparing(recommendation -> -recommendation.effects().waitMinutes())
            .thenComparing(recommendation -> -recommendation.exposurePerMille())
            .thenComparing(recommendation -> -recommendation.findings().size())
            .thenComparing(Recommendation::changeEffort)
            .thenComparing(Recommendation::id);

    private Ranking() {}

    static List<Recommendation> rank(List<Recommendation> unranked) {
        List<Recommendation> ranked = new ArrayList<>();
        unranked.stream().sorted(ORDER).forEach(recommendation -> ranked.add(recommendation.at(ranked.size() + 1)));
        return ranked;
    }
}
