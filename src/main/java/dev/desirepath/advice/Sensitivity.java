package dev.desirepath.advice;

import dev.desirepath.journey.Place;
import java.math.BigDecimal;

/**
 * The one number that would have to change least for a recommendation to leave its place.
 *
 * @param rank of the recommendation
 * @param figure the field that holds the number, such as {@code minutes}
 * @param meaning what the field says
 * @param at the id of the element that it is a figure of
 * @param is the number
 * @param must where it must stay: the sign and the number of the rule, such as {@code > 2880}
 * @param factor what the number times this would be, where that is no longer so
 * @param place where the number is written
 */
public record Sensitivity(
        int rank, String figure, String meaning, String at, String is, String must, BigDecimal factor, Place place) {}
