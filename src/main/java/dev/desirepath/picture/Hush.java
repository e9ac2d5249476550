package dev.desirepath.picture;

/**
 * A stretch between two touchpoints in which nobody speaks to the customer.
 *
 * @param from the step after which it begins
 * @param until the step with which it ends
 * @param hearing whether the customer knows about it
 */
record Hush(int from, int until, Delay.Hearing hearing, String text) {}
