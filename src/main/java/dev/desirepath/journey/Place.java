package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/** Where something was written: a file and a one-based line and column in it. */
public record Place(String file, int line, int column) implements Comparable<Place> {

    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "The line (%d) and column (%d) of a place in %s must be at least 1.".formatted(line, column, file));
        }
    }

    @Override
    public int compareTo(Place other) {
        // Mostly it is the same text, of which only equals takes notice.
        int files = file.equals(other.file) ? 0 : file.compareTo(other.file);
        int lines = files != 0 ? files : Integer.compare(line, other.line);
        return lines != 0 ? lines : Integer.compare(column, other.column);
    }

    /** Written out, since places are compared more often than anything else. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place it && line == it.line && column == it.column && file.equals(it.file);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file.hashCode() + line) + column;
    }

    /** {@return {@code file:line:column}, the form that editors and terminals make clickable} */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
