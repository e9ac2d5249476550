package dev.desirepath.journey;

import java.util.Comparator;

/**
 * Something wrong in what a person wrote, said so that they can mend it.
 *
 * @param length how many characters at the place are meant, at least 1
 * @param message one sentence without a full stop, with the value in quotes
 * @param sourceLine the line of the file as it stands there; empty when there is none to show
 * @param help what is allowed, and a suggestion where one is near; may be empty
 */
public record Problem(Place place, int length, String message, String sourceLine, String help)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
