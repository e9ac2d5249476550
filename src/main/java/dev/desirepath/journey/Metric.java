package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/**
 * A number by which a unit is judged.
 *
 * @param of the unit that is judged by it
 * @param serves the customer outcome that it serves: {@code outcome}, {@code none}, or another in words
 */
public record Metric(
        String name,
        Place place,
        @Nullable Stated<String> of,
        @Nullable Stated<String> serves,
        @Nullable Stated<Trend> lately) {}
