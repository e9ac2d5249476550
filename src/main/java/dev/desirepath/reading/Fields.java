package dev.desirepath.reading;

import dev.desirepath.journey.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys and values of one element of the file; what is not a key of such an element was reported. */
final class Fields {

    private final Node.Mapping mapping;
    private final String subject;
    private final String prefix;
    private final Names names;
    private final Problems problems;
    private final Map<String, Node.Entry> entries = new HashMap<>();

    private Fields(Node.Mapping mapping, String subject, String prefix, Names names, Problems problems) {
        this.mapping = mapping;
        this.subject = subject;
        this.prefix = prefix;
        this.names = names;
        this.problems = problems;
    }

    /** {@return the keys of an element that messages call by the subject} */
    static Fields of(Node.Mapping mapping, Element element, String subject, Names names, Problems problems) {
        Fields fields = new Fields(mapping, subject, "", names, problems);
        fields.sort(element, subject);
        return fields;
    }

    /** {@return the keys of an element that is the value of one key of another} */
    static Fields inside(Node.Mapping mapping, Element element, Slot slot) {
        Fields fields = new Fields(mapping, slot.subject(), slot.path() + " ", slot.names(), slot.problems());
        fields.sort(element, "%s of %s".formatted(Characters.quote(slot.path()), slot.subject()));
        return fields;
    }

    private void sort(Element element, String owner) {
        Set<String> known = FormatKey.names(element);
        for (Node.Entry entry : mapping.entries()) {
            String name = normal(entry.key().text());
            if (!known.contains(name)) {
                addUnknown(entry.key(), name, element, owner, known);
                continue;
            }
            Node.Entry first = entries.putIfAbsent(name, entry);
            if (first != null) {
                TreeBuilder.addTwice(entry.key(), first.key(), problems);
            }
        }
    }

    private void addUnknown(Node.Scalar key, String name, Element element, String owner, Set<String> known) {
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
        Node.Entry entry = entries.get(key.name());
        if (entry == null || entry.value() instanceof Node.Refused) {
            return null;
        }
        if (entry.value() instanceof Node.Scalar scalar && scalar.isBlank()) {
            problems.add(
                    entry.key(),
                    "%s of %s has no value".formatted(Characters.quote(prefix + key.name()), subject),
                    "Write the value. If it is not known, delete the line; if there is none, write 'none'.");
            return null;
        }
        return key.form().read(entry.value(), slot(key, entry));
    }

    private Slot slot(FormatKey<?> key, Node.Entry entry) {
        return new Slot(subject, prefix + key.name(), entry.key().place(), names, problems);
    }

    boolean has(FormatKey<?> key) {
        return entries.containsKey(key.name());
    }

    /** {@return the value of a key as it stands in the file} */
    Node node(FormatKey<?> key) {
        Node.Entry entry = entries.get(key.name());
        return entry == null ? new Node.Refused(place(), 1) : entry.value();
    }

    Node.Mapping mapping() {
        return mapping;
    }

    Place place() {
        return mapping.place();
    }
}
