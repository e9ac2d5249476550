package dev.desirepath.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision: the business rule it follows, what can come out with which share, and whether the reason is told.
 *
 * @param outcomes what can come out, in the order of the file
 * @param refuses the outcomes that refuse the customer
 * @param cases how many cases the shares were counted over
 * @param alternatives whether a refused customer is offered something else: {@code yes}, {@code no}, or what
 * @param authority who may decide
 * @param limit up to what they may
 * @param approvesFor the actor for whom it approves
 * @param effort the time that the check takes
 */
public record Deciding(
        Place place,
        @Nullable Stated<String> rule,
        List<Outgoing> outcomes,
        @Nullable Listed<String> refuses,
        @Nullable Stated<Integer> cases,
        @Nullable Stated<Answer> explained,
        @Nullable Stated<String> alternatives,
        @Nullable Stated<String> authority,
        @Nullable Stated<String> limit,
        @Nullable Stated<String> approvesFor,
        @Nullable Stated<Span> effort) {

    public Deciding {
        outcomes = List.copyOf(outcomes);
    }
}
