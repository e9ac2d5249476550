package dev.desirepath.reading;

import dev.desirepath.journey.OwnKey;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import dev.desirepath.journey.Stated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code pack.yaml} says of a folder of rules.
 *
 * @param name null when it is missing or a mistake
 * @param version null when it is missing or a mistake
 * @param limits those without a mistake, in the order of the file
 * @param mistaken the names of the limits with a mistake
 * @param ownKeys that its rules look at, declared
 * @param problems in the order of the file
 */
public record PackFile(
        @Nullable Stated<String> name,
        @Nullable Stated<String> version,
        List<Limit> limits,
        List<String> mistaken,
        List<OwnKey> ownKeys,
        List<Problem> problems) {

    /** What a limit is a number of. */
    public enum Unit {
        MINUTES,
        COUNT,
        PER_MILLE
    }

    /**
     * A number that rules compare with.
     *
     * @param place of the number
     * @param written the number as written, such as {@code 2 days}
     */
    public record Limit(
            Stated<String> name, Place place, Unit unit, long value, String written, String because, String source) {}

    public PackFile {
        limits = List.copyOf(limits);
        ownKeys = List.copyOf(ownKeys);
        problems = List.copyOf(problems);
    }
}
