package dev.desirepath.review;

import dev.desirepath.journey.Place;
import dev.desirepath.rules.Operator;
import java.util.List;

/**
 * A comparison of which the names are resolved.
 *
 * @param sides what it is compared with: a {@link Term}, or a value written out
 * @param words the comparison as rules write it
 */
record Atom(Term left, Operator operator, List<Object> sides, String words, Place place) {

    Atom {
        sides = List.copyOf(sides);
    }
}
