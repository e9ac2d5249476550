package dev.desirepath.advice;

import dev.desirepath.journey.Place;

/**
 * Why an elimination must not stand, or what to weigh before a change is made.
 *
 * @param stops whether it stops the elimination; else it is a warning
 */
public record Objection(String rule, String message, Place place, boolean stops) {}
