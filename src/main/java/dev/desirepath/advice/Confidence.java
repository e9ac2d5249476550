package dev.desirepath.advice;

/** How well founded the facts of a finding are, from the best. */
public enum Confidence {
    /** Somebody counted or asked, and the file says whom, how many or when. */
    MEASURED,
    /** Somebody put a figure on it. */
    ESTIMATED,
    /** The file says so. */
    STATED,
    /** A number that the rule needs is not there. */
    ABSENT
}
