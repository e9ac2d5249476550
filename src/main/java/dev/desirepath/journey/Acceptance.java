package dev.desirepath.journey;

import java.time.LocalDate;

/**
 * That somebody answers for a finding as it is, for a time.
 *
 * @param rule the id of the rule whose findings are accepted
 * @param at the id of the element they are at: a step, a stage, a hand-off, a decision, a business rule or {@code journey}
 * @param because why it is accepted
 * @param by who answers for it
 * @param until the last day on which it counts
 * @param place where that is written
 */
public record Acceptance(
        Stated<String> rule, Stated<String> at, String because, String by, LocalDate until, Place place) {

    /** The word for the whole journey among the elements. */
    public static final String WHOLE = "journey";

    /** {@return whether it still counts on that day} */
    public boolean countsOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
