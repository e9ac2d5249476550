package dev.desirepath.lab;

import dev.desirepath.journey.Place;

/**
 * A change of the rule that no example has to notice, as the page accepts it: {@code - `Touchpoint.need == "none"` left out: why}.
 *
 * @param change what was changed, as coverage says it
 * @param reason why no example notices it
 * @param place of the line
 * @param line as written
 */
public record Survivor(String change, String reason, Place place, String line) {

    /** The heading of the section that they stand in. */
    public static final String HEADING = "Survivors";
}
