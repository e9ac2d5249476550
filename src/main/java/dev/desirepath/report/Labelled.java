package dev.desirepath.report;

import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something that every report says under a label of its own.
 *
 * @param label such as {@code Why}; empty where it goes on from the one before
 * @param place where it was seen; null when it has no place
 */
public record Labelled(String label, String text, @Nullable Place place) {

    Labelled(String label, String text) {
        this(label, text, null);
    }
}
