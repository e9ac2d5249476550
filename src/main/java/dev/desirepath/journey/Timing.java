package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/**
 * The time that a step takes and the time before it starts.
 *
 * @param waits between the arrival of the work and its start
 * @param status what the customer is told or can see meanwhile; {@code none} when they hear nothing
 * @param every the calendar date or meeting that starts it
 * @param batch the batch that starts it
 */
public record Timing(
        @Nullable Stated<Span> takes,
        @Nullable Stated<Span> waits,
        @Nullable Stated<String> status,
        @Nullable Stated<String> every,
        @Nullable Stated<String> batch) {}
