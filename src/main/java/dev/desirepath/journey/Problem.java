package dev.desirepath.journey;

import java.util.Comparator;

/**
 * Something wrong in what a person wrote, said so that they can mend it.
 *
 * @param length how many characters at the place are meant, at least 1
 * @param message one sentence without a full stop, with the value in quotes
 * @param sourceLine the line of the file as it stands there; empty when there is none to show
 * @param help what is allowed, and a suggestion where one is near; may be empty
 * @param severity whether the file cannot be used before it is mended
 */
public record Problem(Place place, int length, String message, String sourceLine, String help, Severity severity)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::message);

    /** How bad a problem is. */
    public enum Severity {
        /** The file cannot be used before this is mended. */
        MISTAKE,
        /** The file can be used, but probably does not say what was meant. */
        NOTICE
    }

    /** A mistake. */
    public Problem(Place place, int length, String message, String sourceLine, String help) {
        this(place, length, message, sourceLine, help, Severity.MISTAKE);
    }

    /** {@return a notice about a value as it was written} */
    public static Problem notice(Place place, int length, String message, String help) {
        return new Problem(place, Math.max(1, length), message, "", help, Severity.NOTICE);
    }

    /** {@return the same problem with the line of the file that it is about} */
    public Problem shownIn(String line) {
        return new Problem(place, length, message, line, help, severity);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
