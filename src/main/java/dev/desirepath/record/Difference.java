package dev.desirepath.record;

/**
 * Where a record is not what it should be.
 *
 * @param line of the record, from 1; 0 where the whole is meant
 * @param path in the JSON of the line; empty where the whole line is meant
 * @param message what is wrong
 * @param recorded what stands in the record; empty where no two values are compared
 * @param found what should stand there
 */
public record Difference(Stage stage, int line, String path, String message, String recorded, String found) {

    /** Who found it. */
    public enum Stage {
        /** Shape, hashes and control totals. */
        RECORD,
        /** The same run again. */
        REPLAY,
        /** The reading without an engine. */
        CHECKER
    }

    /** {@return that no run can have been as the record says} */
    public static Difference impossible(String why) {
        return in(Stage.REPLAY, 0, "", "no run can have been like this: " + why);
    }

    static Difference in(Stage stage, int line, String path, String message) {
        return new Difference(stage, line, path, message, "", "");
    }
}
