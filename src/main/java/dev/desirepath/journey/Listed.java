package dev.desirepath.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Values that the file lists under one key; an empty list was written as {@code none} and is not the same as no list. */
public record Listed<T>(List<Stated<T>> entries, Place place) {

    public Listed {
        entries = List.copyOf(entries);
    }

    /** {@return the bare values in the order of the file} */
    public List<T> values() {
        if (entries.size() == 1) {
            return Collections.singletonList(entries.get(0).value());
        }
        List<T> values = new ArrayList<>(entries.size());
        for (Stated<T> entry : entries) {
            values.add(entry.value());
        }
        return Collections.unmodifiableList(values);
    }

    /** {@return whether this is one of the values} */
    public boolean lists(T value) {
        for (Stated<T> entry : entries) {
            if (entry.value().equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the bare values in the order of the file} */
    public Stream<T> stream() {
        return entries.stream().map(Stated::value);
    }
}
