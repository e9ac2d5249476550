package dev.desirepath.facts;

import dev.desirepath.journey.Place;

/** One statement about a journey that rules match on: a flat record whose components are the fields that rules may name. */
public interface Fact {

    /** {@return where the thing that this fact is about is written} */
    Place place();
}
