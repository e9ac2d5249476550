package dev.desirepath.reading;

import dev.desirepath.journey.Place;
import java.util.List;

/**
 * A piece of what a file says, with the place where it starts and the number of characters to point at. YAML is read as such
 * a tree, and so is every other notation.
 */
public sealed interface Node {

    Place place();

    int length();

    /** A text; plain when it stands without quotes and is no block. */
    record Scalar(Place place, int length, String text, boolean plain) implements Node {

        private static final String NONE = "none";

        /** {@return whether nothing was written here, or {@code ~} or {@code null}, which say the same} */
        public boolean isBlank() {
            boolean begun = !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) < '~';
            return begun ? plain && text.equalsIgnoreCase("null") : text.isBlank() || (plain && text.equals("~"));
        }

        /** {@return whether it says that there is nothing, which is not the same as saying nothing} */
        public boolean isNone() {
            return text.length() >= NONE.length() && text.strip().equalsIgnoreCase(NONE);
        }
    }

    /** Keys and their values in the order of the file; no two keys have the same text. */
    record Mapping(Place place, int length, List<Entry> entries) implements Node {}

    /** One key and its value. */
    record Entry(Scalar key, Node value) {}

    /** A list. */
    record Sequence(Place place, int length, List<Node> items) implements Node {}

    /** Something that was refused and reported already; nothing more is said about it. */
    record Refused(Place place, int length) implements Node {}
}
