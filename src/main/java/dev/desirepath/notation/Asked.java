package dev.desirepath.notation;

import org.jspecify.annotations.Nullable;

/**
 * What the user says about a file that the file does not say itself.
 *
 * @param from the notation; null when the file's name says it
 * @param customer the name of the pool, lane or actor that is the customer, or none; null when not said
 */
public record Asked(@Nullable Notation from, @Nullable String customer) {

    /** Nothing was said. */
    public static final Asked NOTHING = new Asked(null, null);

    /** {@return the notation of a file} */
    public Notation notation(String file) {
        return from == null ? Notation.of(file) : from;
    }
}
