package dev.desirepath.advice;

import dev.desirepath.facts.Refers;
import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** An element of a journey that advice is about. */
public record Target(Refers.Kind kind, String id, Place place) implements Comparable<Target> {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Target it && kind == it.kind && id.equals(it.id) && place.equals(it.place);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + place.hashCode();
    }

    @Override
    public int compareTo(Target other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : id.compareTo(other.id);
    }
}
