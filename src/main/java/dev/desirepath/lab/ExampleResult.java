package dev.desirepath.lab;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one example.
 *
 * @param section the heading that it stands below
 * @param failed why it failed, in a sentence; empty when it did not
 * @param expected the sentences that the page quotes, sorted
 * @param came the sentences that the rule said, sorted
 * @param became where a finding got no sentence of its own, what became of it
 * @param mistakes what is wrong in the journey itself
 * @param nearest how near the rule came to what was expected; null where there is nothing to say
 */
public record ExampleResult(
        String section,
        Place place,
        Outcome outcome,
        String failed,
        List<String> expected,
        List<String> came,
        List<String> became,
        List<Problem> mistakes,
        @Nullable NearMiss nearest) {

    public ExampleResult {
        expected = List.copyOf(expected);
        came = List.copyOf(came);
        became = List.copyOf(became);
        mistakes = List.copyOf(mistakes);
    }
}
