package dev.desirepath.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A value of JSON as records hold them: numbers are whole, and the keys of an object are sorted. */
sealed interface Json {

    /** Beyond it, programs in other languages read another number than is written. */
    long LARGEST = (1L << 53) - 1;

    /** {@return a number; as a text where it is too large to be one everywhere} */
    static Json number(long value) {
        return value > LARGEST || value < -LARGEST ? new Text(String.valueOf(value)) : new Whole(value);
    }

    /** A text. */
    record Text(String value) implements Json {}

    /** A number. */
    record Whole(long value) implements Json {}

    /** True or false. */
    record Flag(boolean value) implements Json {}

    /** Null. */
    record Nothing() implements Json {}

    /** An array. */
    record Items(List<Json> all) implements Json {

        static Items texts(Collection<String> texts) {
            return of(texts, Text::new);
        }

        static <T> Items of(Collection<T> things, Function<T, Json> each) {
            List<Json> all = new ArrayList<>(things.size());
            things.forEach(thing -> all.add(each.apply(thing)));
            return new Items(all);
        }
    }

    /** An object, filled while it is made. */
    record Keys(SortedMap<String, Json> all) implements Json {

        Keys() {
            this(new TreeMap<>());
        }

        Keys with(String key, Json value) {
            all.put(key, value);
            return this;
        }

        Keys with(String key, String value) {
            return with(key, new Text(value));
        }

        Keys with(String key, long value) {
            return with(key, new Whole(value));
        }
    }
}
