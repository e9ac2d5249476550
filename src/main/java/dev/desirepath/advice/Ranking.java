package dev.desirepath.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts recommendations in order: priority, points removed, waiting removed, exposure, findings closed, effort of the change, id. */
final class Ranking {

    private static final Comparator<Recommendation> ORDER = Comparator.comparing(Recommendation::priority)
            .thenComparingLong(recommendation -> -recommendation.effects().pointsPerMille())
            .thenComparingLong(recommendation -> -recommendation.effects().waitMinutes())
            .thenComparingLong(recommendation -> -recommendation.exposurePerMille())
            .thenComparingInt(recommendation -> -recommendation.findings().size())
            .thenComparing(Recommendation::changeEffort)
            .thenComparing(Recommendation::id);

    private Ranking() {}

    static List<Recommendation> rank(List<Recommendation> unranked) {
        List<Recommendation> ranked = new ArrayList<>(unranked);
        ranked.sort(ORDER);
        for (int place = 0; place < ranked.size(); place++) {
            ranked.set(place, ranked.get(place).at(place + 1));
        }
        return ranked;
    }
}
