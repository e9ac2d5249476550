package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/**
 * What a step says about passing the case on.
 *
 * @param to the actors who receive it; empty when the file says that nothing is handed over
 * @param within the time in which it is promised to arrive
 * @param owner who answers for the case on the other side, or {@code none}
 * @param acknowledged whether the other side says that it has the case
 * @param lost how often it gets lost
 */
public record HandingOver(
        Place place,
        @Nullable Listed<String> to,
        @Nullable Stated<String> medium,
        @Nullable Listed<String> items,
        @Nullable Stated<Span> within,
        @Nullable Stated<String> owner,
        @Nullable Stated<Answer> acknowledged,
        @Nullable Stated<Share> lost) {}
