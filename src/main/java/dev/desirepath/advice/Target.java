package dev.desirepath.advice;

import dev.desirepath.facts.Refers;
import dev.desirepath.journey.Place;

/** An element of a journey that advice is about. */
public record Target(Refers.Kind kind, String id, Place place) implements Comparable<Target> {

    @Override
    public int compareTo(Target other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : id.compareTo(other.id);
    }
}
