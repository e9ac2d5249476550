package dev.desirepath.reading;

import dev.desirepath.journey.Quality;
import dev.desirepath.journey.Stated;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads single values. */
final class Values {

    private Values() {}

    /** What turns text into a value. */
    interface Parser<T> {
        T parse(String text) throws Mistake;
    }

    /** {@return the value with its place; null when it is none, and the problem is added} */
    static <T> @Nullable Stated<T> one(Node node, Slot slot, String expected, Parser<T> parser) {
        if (!(node instanceof Node.Scalar scalar)) {
            slot.wrongShape(node, expected, "Write one value.");
            return null;
        }
        String written = scalar.text().strip();
        try {
            return new Stated<>(parser.parse(written), written, scalar.place());
        } catch (Mistake mistake) {
            slot.mistake(scalar, mistake.which(), mistake.help());
            return null;
        }
    }

    /** {@return the value, which may also stand as {@code is} beside its {@code source}} */
    static <T> @Nullable Stated<T> number(Node node, Slot slot, String expected, Parser<T> parser) {
        if (!(node instanceof Node.Mapping mapping)) {
            return one(node, slot, expected, parser);
        }
        Fields fields = Fields.inside(mapping, Element.NUMBER, slot);
        Stated<String> source = fields.get(FormatKey.NUMBER_SOURCE);
        Stated<Quality> quality = fields.get(FormatKey.NUMBER_QUALITY);
        Stated<String> is = fields.get(FormatKey.NUMBER_IS);
        if (is == null) {
            if (!fields.has(FormatKey.NUMBER_IS)) {
                slot.wrongShape(mapping, expected, "Write the number alone or as {is: ..., source: ...}.");
            }
            return null;
        }
        Stated<T> number = one(fields.node(FormatKey.NUMBER_IS), slot, expected, parser);
        return number == null ? null : new Stated<>(number.value(), number.written(), number.place(), source, quality);
    }

    /** {@return the constants in lower case with spaces, as they are written in a file} */
    static List<String> words(Enum<?>[] constants) {
        return Stream.of(constants).map(Values::word).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@return the constant that this text names, by their words} */
    static <E extends Enum<E>> E constant(String text, E[] constants, List<String> words) throws Mistake {
        String wanted =
                Characters.tidy(text.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' '));
        int found = words.indexOf(wanted);
        if (found < 0) {
            throw new Mistake("which is none of its values", Suggestion.of("Values are", words, text));
        }
        return constants[found];
    }
}
