package dev.desirepath.cli;

import dev.desirepath.record.Difference;

/** That a record does not hold, so that nothing is said by it. */
final class DifferentRecord extends RuntimeException {

    private static final long serialVersionUID = 1;

    DifferentRecord(String record, Difference difference) {
        super("the record '%s' does not hold%s: %s; 'desirepath verify %s' says all"
                .formatted(record, place(difference), difference.message(), record));
    }

    private static String place(Difference difference) {
        String line = difference.line() == 0 ? "" : " in line " + difference.line();
        return line + (difference.path().isEmpty() ? "" : " at " + difference.path());
    }
}
