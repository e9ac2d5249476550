package dev.desirepath.reading;

import dev.desirepath.journey.Stated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of a group of keys in a file that is no journey; what is not a key of it was reported. */
final class Keyed {

    private final String subject;
    private final Problems problems;
    private final Map<String, Node.Entry> entries = new HashMap<>();

    private Keyed(String subject, Problems problems) {
        this.subject = subject;
        this.problems = problems;
    }

    /** {@return the keys of the node, which messages call by the subject; without any when it has none} */
    static Keyed of(@Nullable Node node, String subject, List<String> known, Problems problems) {
        Keyed keyed = new Keyed(subject, problems);
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> keyed.add(entry, known));
        } else if (node != null && !(node instanceof Node.Refused)) {
            problems.add(node, subject + " is not a group of keys", "Keys are: " + String.join(", ", known) + ".");
        }
        return keyed;
    }

    private void add(Node.Entry entry, List<String> known) {
        String key = Fields.normal(entry.key().text());
        if (!known.contains(key)) {
            problems.addUnknown(
                    entry.key(),
                    "%s has the unknown key %s"
                            .formatted(subject, Characters.quote(entry.key().text())),
                    "Keys are",
                    known,
                    key);
            return;
        }
        Node.Entry first = entries.putIfAbsent(key, entry);
        if (first != null) {
            TreeBuilder.addTwice(entry.key(), first.key(), problems);
        }
    }

    /** {@return the value of the key; null when it is not there} */
    @Nullable
    Node node(String key) {
        Node.Entry entry = entries.get(key);
        return entry == null ? null : entry.value();
    }

    /** Reports each of the keys that is not there, at the node. */
    void require(List<String> keys, Node at, String help) {
        for (String key : keys) {
            if (!entries.containsKey(key)) {
                problems.add(at, subject + " does not say '" + key + "'", help);
            }
        }
    }

    /** {@return the one value of the key; null when it is not there, or is a mistake, which was then reported} */
    @Nullable
    Stated<String> text(String key) {
        Node node = node(key);
        if (node instanceof Node.Scalar scalar && !scalar.isBlank()) {
            String text = scalar.text().strip();
            return new Stated<>(text, text, scalar.place());
        }
        if (node != null && !(node instanceof Node.Refused)) {
            problems.add(node, "'%s' of %s has no value".formatted(key, subject), "Write one value.");
        }
        return null;
    }
}
