package dev.desirepath.reading;

import dev.desirepath.journey.Stated;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives steps and stages their ids: the id that is written, else a slug of the name. */
public final class Ids {

    private static final int LONGEST = 80;
    private static final String NOTHING = "none";
    private static final Map<Integer, String> LETTERS = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d",
            (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i");

    private Ids() {}

    /** An element that has got its id. */
    record Identified(Fields fields, String id, Stated<String> name) {}

    /** {@return the text as lower-case letters, digits and hyphens; empty when it has no Latin letter or digit} */
    public static String slug(String text) {
        StringBuilder slug = new StringBuilder();
        String letters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        for (int i = 0; i < letters.length(); i += Character.charCount(letters.codePointAt(i))) {
            append(letters.codePointAt(i), slug);
        }
        boolean trailing = slug.length() > 0 && slug.charAt(slug.length() - 1) == '-';
        return trailing ? slug.substring(0, slug.length() - 1) : slug.toString();
    }

    /** {@return the id that is made of a name; none says wherever an id stands that there is none} */
    public static String made(String name, String word, String fallback) {
        String slug = slug(name);
        if (slug.equals(NOTHING)) {
            return word + "-" + slug;
        }
        return slug.isEmpty() ? fallback : slug;
    }

    private static void append(int c, StringBuilder slug) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            slug.append((char) c);
        } else if (c > '~' && LETTERS.containsKey(c)) {
            slug.append(LETTERS.get(c));
        } else if (c != '\''
                && c != '’'
                && Character.getType(c) != Character.NON_SPACING_MARK
                && slug.length() > 0
                && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    private static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = i > 0 && (c == '.' || c == '_' || c == '-');
            if (!sign && !isLetterOrDigit(c)) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    static String given(String text) throws Mistake {
        if (text.equalsIgnoreCase(NOTHING)) {
            throw new Mistake("which says wherever an id stands that there is none", "Write another id.");
        }
        if (!isId(text)) {
            throw new Mistake(
                    "which cannot be an id",
                    "Ids have up to 80 letters a to z, digits, hyphens, dots and underscores, and begin with a letter"
                            + " or digit.");
        }
        return text;
    }

    /** {@return the elements with their ids; an id that stands twice is a problem} */
    static List<Identified> assign(
            List<Fields> elements,
            String word,
            FormatKey<Stated<String>> nameKey,
            FormatKey<Stated<String>> idKey,
            Problems problems) {
        List<Identified> identified = new ArrayList<>();
        Map<String, Identified> seen = new HashMap<>();
        for (Fields fields : elements) {
            Identified next = identify(fields, identified.size() + 1, word, nameKey, idKey, problems);
            Identified first = seen.putIfAbsent(Names.same(next.id()), next);
            if (first != null) {
                addTwice(next, first, word, problems);
            }
            identified.add(next);
        }
        return identified;
    }

    private static Identified identify(
            Fields fields,
            int count,
            String word,
            FormatKey<Stated<String>> nameKey,
            FormatKey<Stated<String>> idKey,
            Problems problems) {
        Stated<String> name = fields.get(nameKey);
        Stated<String> id = fields.get(idKey);
        if (name == null && !fields.has(nameKey)) {
            problems.add(
                    fields.mapping(),
                    "the %s that begins here has no name".formatted(word),
                    "Write '%s: NAME'.".formatted(nameKey.name()));
        }
        if (id != null && name != null) {
            return new Identified(fields, id.value(), name);
        }
        String fallback = word + "-" + count;
        Stated<String> known = name == null ? new Stated<>(fallback, "", fields.place()) : name;
        if (id != null) {
            return new Identified(fields, id.value(), known);
        }
        return new Identified(fields, written(fields, idKey, made(known.value(), word, fallback)), known);
    }

    // An id that was refused still names the element: no second problem for those who refer to it.
    private static String written(Fields fields, FormatKey<?> idKey, String otherwise) {
        return fields.has(idKey) && fields.node(idKey) instanceof Node.Scalar refused && !refused.isBlank()
                ? refused.text().strip()
                : otherwise;
    }

    private static void addTwice(Identified second, Identified first, String word, Problems problems) {
        problems.add(
                second.fields().place(),
                1,
                "the %ss in lines %d and %d both have the id %s"
                        .formatted(
                                word,
                                first.fields().place().line(),
                                second.fields().place().line(),
                                Characters.quote(second.id())),
                "Give one of them another id, such as 'id: %s-2'; without an id it is made of the name."
                        .formatted(second.id()));
    }
}
