package dev.desirepath.advice;

import dev.desirepath.journey.Place;

/** Why an elimination must not stand. */
public record Objection(String rule, String message, Place place) {}
