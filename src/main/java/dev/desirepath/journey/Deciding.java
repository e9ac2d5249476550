package dev.desirepath.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision: the business rule it follows, what can come out with which share, and whether the reason is told.
 *
 * @param outcomes what can come out, in the order of the file
 * @param refuses the outcomes that refuse the customer
 * @param cases how many cases the shares were counted over
 */
public record Deciding(
        Place place,
        @Nullable Stated<String> rule,
        List<Outgoing> outcomes,
        @Nullable Listed<String> refuses,
        @Nullable Stated<Integer> cases,
        @Nullable Stated<Answer> explained) {

    public Deciding {
        outcomes = List.copyOf(outcomes);
    }
}
