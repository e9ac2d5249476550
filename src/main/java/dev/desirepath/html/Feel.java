package dev.desirepath.html;

import dev.desirepath.facts.Emotion;
import dev.desirepath.journey.Feeling;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is meant to feel somewhere and what customers said they feel.
 *
 * @param goal empty when none is written
 * @param said empty when nobody asked
 * @param mark the sign of the cluster of what was said, which means the same as its colour
 * @param tone the class that gives it its colour
 */
public record Feel(
        String goal,
        String said,
        String mark,
        String tone,
        @Nullable Integer customers) {

    static @Nullable Feel of(@Nullable Emotion emotion) {
        if (emotion == null
                || (!emotion.goalStated()
                        && emotion.observed() == null
                        && emotion.said().equals("nothing"))) {
            return null;
        }
        Feeling.Cluster cluster = emotion.cluster();
        return new Feel(
                emotion.goalStated() ? emotion.goal() : "",
                emotion.said().equals("nothing") ? "" : emotion.said(),
                mark(cluster),
                cluster == Feeling.Cluster.DESTROYING ? "bad" : cluster == null ? "open" : "good",
                emotion.customers());
    }

    private static String mark(Feeling.@Nullable Cluster cluster) {
        if (cluster == null) {
            return "◇";
        }
        return switch (cluster) {
            case DESTROYING -> "▼";
            case ATTENTION -> "◆";
            case RECOMMENDATION -> "●";
            case ADVOCACY -> "▲";
        };
    }
}
