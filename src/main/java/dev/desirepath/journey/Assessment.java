package dev.desirepath.journey;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a journey as a whole: how long it is, how it is felt, rated and measured, what was promised, where
 * customers can speak.
 *
 * @param scales by name, in the order of the file
 * @param promises null when the file says nothing about promises; empty when it says that there are none
 * @param ratings null when the file says nothing about ratings
 * @param metrics null when the file says nothing about metrics; empty when it says that there are none
 */
public record Assessment(
        Map<String, Scale> scales,
        @Nullable Totals totals,
        @Nullable EmotionAt emotion,
        @Nullable List<Promise> promises,
        @Nullable List<Rating> ratings,
        @Nullable List<Metric> metrics,
        @Nullable Voice voice) {

    public Assessment {
        promises = promises == null ? null : List.copyOf(promises);
        ratings = ratings == null ? null : List.copyOf(ratings);
        metrics = metrics == null ? null : List.copyOf(metrics);
    }
}
