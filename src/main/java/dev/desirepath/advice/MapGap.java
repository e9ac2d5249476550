package dev.desirepath.advice;

import dev.desirepath.journey.Place;

/** Something that every journey map should say and this one does not say yet. */
public record MapGap(String rule, String message, Place place) {}
