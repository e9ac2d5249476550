package dev.desirepath.reading;

import dev.desirepath.journey.Stated;
import dev.desirepath.reading.PackFile.Limit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code pack.yaml}. */
public final class PackFileReader {

    private static final List<String> KEYS = List.of("name", "version", "limits");
    private static final List<String> LIMIT_KEYS = List.of("is", "because", "source");
    private static final Pattern LIMIT_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*");
    private static final String LIMIT_HELP = "A limit is {is: 2 days, because: why it is that, source: where from}.";

    private final Problems problems;
    private final List<Limit> limits = new ArrayList<>();

    private PackFileReader(Problems problems) {
        this.problems = problems;
    }

    /** {@return what the file says, with every mistake in it} */
    public static PackFile read(String file, String text) {
        SourceText source = new SourceText(file, text);
        Problems problems = new Problems(source);
        Node root = text.isBlank() ? null : TreeBuilder.build(source, problems);
        return new PackFileReader(problems).pack(root);
    }

    private PackFile pack(@Nullable Node root) {
        Map<String, Node> values = root == null ? Map.of() : values(root, "the pack", KEYS);
        Stated<String> name = text(values, "name", "the pack");
        Stated<String> version = text(values, "version", "the pack");
        Node node = values.get("limits");
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(this::limit);
        } else if (node != null) {
            problems.add(node, "'limits' of the pack is not a group of limits", LIMIT_HELP);
        }
        return new PackFile(name, version, limits, problems.sorted());
    }

    private void limit(Node.Entry entry) {
        String name = entry.key().text();
        String subject = "the limit " + Characters.quote(name);
        if (!LIMIT_NAME.matcher(name).matches()) {
            problems.add(
                    entry.key(),
                    Characters.quote(name) + " is not the name of a limit",
                    "It is the id of a rule, a point, and what is limited: dark-period.longest-silence.");
        }
        Map<String, Node> values = values(entry.value(), subject, LIMIT_KEYS);
        Stated<String> is = text(values, "is", subject);
        Stated<String> because = text(values, "because", subject);
        Stated<String> source = text(values, "source", subject);
        if (entry.value() instanceof Node.Mapping) {
            missing(entry, values, subject);
        }
        if (is != null && because != null && source != null) {
            Stated<String> called = new Stated<>(name, name, entry.key().place());
            number(called, is, because.value(), source.value());
        }
    }

    private void missing(Node.Entry entry, Map<String, Node> values, String subject) {
        for (String key : LIMIT_KEYS) {
            if (!values.containsKey(key)) {
                problems.add(entry.key(), subject + " does not say '" + key + "'", LIMIT_HELP);
            }
        }
    }

    private void number(Stated<String> name, Stated<String> is, String because, String source) {
        try {
            LimitNumber number = LimitNumber.of(is.value());
            limits.add(new Limit(name, is.place(), number.unit(), number.value(), is.written(), because, source));
        } catch (Mistake mistake) {
            problems.add(
                    is.place(),
                    is.written().length(),
                    "the limit %s is %s, %s"
                            .formatted(Characters.quote(name.value()), Characters.quote(is.value()), mistake.which()),
                    mistake.help());
        }
    }

    private Map<String, Node> values(Node node, String subject, List<String> known) {
        Map<String, Node> values = new HashMap<>();
        if (!(node instanceof Node.Mapping mapping)) {
            problems.add(node, subject + " is not a group of keys", "Keys are: " + String.join(", ", known) + ".");
            return values;
        }
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (known.contains(key)) {
                values.put(key, entry.value());
            } else {
                problems.addUnknown(
                        entry.key(),
                        "%s has the unknown key %s".formatted(subject, Characters.quote(key)),
                        "Keys are",
                        known,
                        key);
            }
        }
        return values;
    }

    private @Nullable Stated<String> text(Map<String, Node> values, String key, String subject) {
        Node node = values.get(key);
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
