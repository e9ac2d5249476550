package dev.desirepath.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the value of a key is written, and what reads it.
 *
 * @param <T> what the value is read as
 */
public final class Form<T> {

    /** The shapes that a value may have in YAML. */
    public enum Shape {
        /** One value. */
        ONE,
        /** One value, or a mapping of {@code is} and {@code source}. */
        NUMBER,
        /** A list of values; one value stands for a list of one, {@code none} for the empty list. */
        LIST,
        /** A mapping of names to shares, or a list of names. */
        SHARES,
        /** A mapping with the keys of one element. */
        GROUP,
        /** A list of mappings with the keys of one element. */
        GROUPS,
        /** A mapping of names to mappings with the keys of one element. */
        NAMED_GROUPS,
        /** A mapping of whatever people wish. */
        OWN_KEYS
    }

    private final Shape shape;
    private final String says;
    private final List<String> words;
    private final @Nullable Element element;
    private final String alone;
    private final Reader<T> reader;

    private Form(
            Shape shape, String says, List<String> words, @Nullable Element element, String alone, Reader<T> reader) {
        this.shape = shape;
        this.says = says;
        this.words = words;
        this.element = element;
        this.alone = alone;
        this.reader = reader;
    }

    /** What turns a node into a value, or adds a problem and returns null. */
    interface Reader<T> {
        @Nullable
        T read(Node node, Slot slot);
    }

    static <T> Form<T> of(Shape shape, String says, Reader<T> reader) {
        return new Form<>(shape, says, List.of(), null, "", reader);
    }

    static <T> Form<T> words(Shape shape, String says, List<String> words, Reader<T> reader) {
        return new Form<>(shape, says, List.copyOf(words), null, "", reader);
    }

    static <T> Form<T> element(Shape shape, Element element, String says, Reader<T> reader) {
        return new Form<>(shape, says, List.of(), element, "", reader);
    }

    /** {@return the same form, in which the value of one key may also stand alone, or {@code none} may} */
    Form<T> orAlone(String key) {
        return new Form<>(shape, says, words, element, key, reader);
    }

    /** {@return the shape that the value has in YAML} */
    public Shape shape() {
        return shape;
    }

    /** {@return what the value is, with its article, such as {@code a length of time}} */
    public String says() {
        return says;
    }

    /** {@return the words that are allowed; empty when any are} */
    public List<String> words() {
        return words;
    }

    /** {@return the element that the value describes; null when it describes none} */
    public @Nullable Element element() {
        return element;
    }

    /** {@return the key of the element whose value may stand alone, or {@code none}; empty when nothing may} */
    public String alone() {
        return alone;
    }

    @Nullable
    T read(Node node, Slot slot) {
        return reader.read(node, slot);
    }
}
