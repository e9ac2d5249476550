package dev.desirepath.reading;

import dev.desirepath.journey.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The keys and values of one element of the file; what is not a key of such an element was reported. */
final class Fields {

    private final Node.Mapping mapping;
    private final Supplier<String> about;
    private final String prefix;
    private final Names names;
    private final Problems problems;
    /** By the positions of their keys. */
    private final Node.@Nullable Entry[] entries;

    private Fields(
            Node.Mapping mapping,
            Element element,
            Supplier<String> about,
            String prefix,
            Names names,
            Problems problems) {
        this.mapping = mapping;
        this.about = about;
        this.prefix = prefix;
        this.names = names;
        this.problems = problems;
        Map<String, FormatKey<?>> keys = FormatKey.byName(element);
        this.entries = new Node.@Nullable Entry[keys.size()];
        for (Node.Entry entry : mapping.entries()) {
            sort(entry, element, keys);
        }
    }

    /** {@return the keys of an element that messages call by what it is about} */
    static Fields of(Node.Mapping mapping, Element element, Supplier<String> about, Names names, Problems problems) {
        return new Fields(mapping, element, about, "", names, problems);
    }

    /** {@return the keys of an element that is the value of one key of another} */
    static Fields inside(Node.Mapping mapping, Element element, Slot slot) {
        return new Fields(mapping, element, slot.about(), slot.path() + " ", slot.names(), slot.problems());
    }

    private void sort(Node.Entry entry, Element element, Map<String, FormatKey<?>> keys) {
        String written = entry.key().text();
        FormatKey<?> key = keys.get(written);
        if (key == null) {
            key = keys.get(normal(written));
        }
        if (key == null) {
            addUnknown(entry.key(), normal(written), element, keys.keySet());
            return;
        }
        Node.Entry first = entries[key.position()];
        if (first != null) {
            TreeBuilder.addTwice(entry.key(), first.key(), problems);
            return;
        }
        entries[key.position()] = entry;
    }

    private void addUnknown(Node.Scalar key, String name, Element element, Set<String> known) {
        String owner = prefix.isEmpty() ? about.get() : "%s of %s".formatted(Characters.quote(prefix), about.get());
        String message = "%s has the unknown key %s".formatted(owner, Characters.quote(key.text()));
        List<String> elsewhere = new ArrayList<>();
        for (FormatKey<?> other : FormatKey.all()) {
            if (other.name().equals(name)) {
                elsewhere.add(other.element().says());
            }
        }
        if (!elsewhere.isEmpty()) {
            String help = name.equals("also")
                    ? "Keys of your own may stand under 'also' of %s.".formatted(String.join(", ", elsewhere))
                    : "It is a key of %s; check the indentation.".formatted(String.join(", ", elsewhere));
            problems.add(key, message, help);
            return;
        }
        problems.addUnknown(key, message, "Keys of %s are".formatted(element.says()), known, name);
    }

    /** {@return a key in lower case with single spaces, whichever way it was joined} */
    static String normal(String key) {
        if (isNormal(key)) {
            return key;
        }
        String spaced =
                key.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").replace('_', ' ').replace('-', ' ');
        return Characters.tidy(spaced).toLowerCase(Locale.ROOT);
    }

    private static boolean isNormal(String key) {
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean single = c == ' ' && i > 0 && i < key.length() - 1 && key.charAt(i - 1) != ' ';
            if (!letter && !single) {
                return false;
            }
        }
        return true;
    }

    /** {@return the value of the key; null when it is not stated, or is a mistake, which was then reported} */
    <T> @Nullable T get(FormatKey<T> key) {
        Node.Entry entry = entries[key.position()];
        if (entry == null || entry.value() instanceof Node.Refused) {
            return null;
        }
        if (entry.value() instanceof Node.Scalar scalar && scalar.isBlank()) {
            problems.add(
                    entry.key(),
                    "%s of %s has no value".formatted(Characters.quote(prefix + key.name()), about.get()),
                    "Write the value. If it is not known, delete the line; if there is none, write 'none'.");
            return null;
        }
        return key.form().read(entry.value(), slot(key, entry));
    }

    private Slot slot(FormatKey<?> key, Node.Entry entry) {
        return new Slot(about, prefix, key.name(), entry.key().place(), names, problems);
    }

    boolean has(FormatKey<?> key) {
        return entries[key.position()] != null;
    }

    /** {@return the value of a key as it stands in the file} */
    Node node(FormatKey<?> key) {
        Node.Entry entry = entries[key.position()];
        return entry == null ? new Node.Refused(place(), 1) : entry.value();
    }

    Node.Mapping mapping() {
        return mapping;
    }

    Place place() {
        return mapping.place();
    }
}
