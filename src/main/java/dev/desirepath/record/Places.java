package dev.desirepath.record;

import dev.desirepath.journey.Place;
import java.util.List;

/** Writes places: line and column. */
final class Places {

    private Places() {}

    static Json of(Place place) {
        return new Json.Items(List.of(new Json.Whole(place.line()), new Json.Whole(place.column())));
    }
}
