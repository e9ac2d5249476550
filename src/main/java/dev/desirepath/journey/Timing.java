package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/**
 * The time that a step takes and the time before it starts, and when and where it can be done.
 *
 * @param waits between the arrival of the work and its start
 * @param waitsFor the items that it waits for
 * @param waitsBecauseOf the business rule that makes it wait
 * @param status what the customer is told or can see meanwhile; {@code none} when they hear nothing
 * @param every the calendar date or meeting that starts it
 * @param batch the batch that starts it
 * @param hours when it can be done
 * @param where the place at which it can be done
 */
public record Timing(
        @Nullable Stated<Span> takes,
        @Nullable Stated<Span> waits,
        @Nullable Listed<String> waitsFor,
        @Nullable Stated<String> waitsBecauseOf,
        @Nullable Stated<String> status,
        @Nullable Stated<String> every,
        @Nullable Stated<String> batch,
        @Nullable Stated<String> hours,
        @Nullable Stated<String> where) {}
