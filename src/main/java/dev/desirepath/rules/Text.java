package dev.desirepath.rules;

import dev.desirepath.journey.Place;

/**
 * A value that the author of a rule wrote, with its place.
 *
 * @param place of the opening quote, or of the first letter of a bare word
 * @param quoted whether it stands in double quotes
 */
public record Text(String value, Place place, boolean quoted) {

    /** {@return the place of the character at an offset in the value} */
    public Place at(int offset) {
        int column = place.column() + offset + (quoted ? 1 : 0);
        for (int i = 0; i < offset; i++) {
            // A quote and a backslash can only have come from an escape, which is one character longer.
            column += value.charAt(i) == '"' || value.charAt(i) == '\\' ? 1 : 0;
        }
        return new Place(place.file(), place.line(), column);
    }
}
