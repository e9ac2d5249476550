package dev.desirepath.facts;

import dev.desirepath.journey.OwnKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The own keys that a house declares, and how their values are read.
 *
 * @param keys in the order of the files
 * @param numbers how the value of a key is read as a number
 */
public record Declared(List<OwnKey> keys, Numbers numbers) {

    /** That of a house that declares none. */
    public static final Declared NONE = new Declared(List.of(), (key, value) -> null);

    /** What reads the value of a key as a number, in minutes where it is a length of time. */
    @FunctionalInterface
    public interface Numbers {

        /** {@return the number; null when the key is none, or the value is none} */
        @Nullable
        Long of(OwnKey key, String value);
    }

    public Declared {
        keys = List.copyOf(keys);
    }
}
