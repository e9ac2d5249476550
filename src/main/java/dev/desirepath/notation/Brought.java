package dev.desirepath.notation;

import dev.desirepath.reading.Reading;

/**
 * What came of a file in any notation.
 *
 * @param notes empty for a journey file, which is read as it is
 */
public record Brought(Reading reading, Notes notes) {}
