package dev.desirepath.journey;

import java.util.Comparator;

/** Where something was written: a file and a one-based line and column in it. */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "The line (%d) and column (%d) of a place in %s must be at least 1.".formatted(line, column, file));
        }
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@return {@code file:line:column}, the form that editors and terminals make clickable} */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
