package dev.desirepath.reading;

import dev.desirepath.journey.Stated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a house wants otherwise for some journeys, stages or units. */
final class ScopeReader {

    private static final List<String> KEYS = List.of("for", "off", "limits", "accepted");
    private static final String HELP = "Write for: {product: mortgage}, and under it off, limits or accepted.";
    private static final String FOR_HELP =
            "Write for: {product: mortgage} with own keys of the journey, or journey, stage or unit.";

    private final Problems problems;
    private final List<ConfigFile.Scope> read = new ArrayList<>();

    private ScopeReader(Problems problems) {
        this.problems = problems;
    }

    /** {@return those without a mistake, in the order of the file} */
    static List<ConfigFile.Scope> read(@Nullable Node node, Problems problems) {
        ScopeReader reader = new ScopeReader(problems);
        Entries.each(node, "scopes", HELP, problems, reader::scope);
        return reader.read;
    }

    private void scope(Node.Mapping entry) {
        Keyed values = Keyed.of(entry, "a scope", KEYS, problems);
        values.require(List.of("for"), entry, FOR_HELP);
        Map<String, Stated<String>> when = when(values.node("for"));
        if (values.node("for") != null && when.isEmpty()) {
            problems.add(entry, "'for' of a scope names nothing", FOR_HELP);
        }
        read.add(new ConfigFile.Scope(
                when,
                ConfigFileReader.words(values.node("off"), "off", "a scope", problems),
                LimitReader.read(values.node("limits"), "a scope", problems),
                AcceptedReader.read(values.node("accepted"), false, problems),
                entry.place()));
    }

    private Map<String, Stated<String>> when(@Nullable Node node) {
        Map<String, Stated<String>> when = new LinkedHashMap<>();
        if (!(node instanceof Node.Mapping mapping)) {
            return when;
        }
        Map<String, Node.Scalar> seen = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            String key = Fields.normal(entry.key().text());
            Node.Scalar first = seen.putIfAbsent(key, entry.key());
            if (first != null) {
                TreeBuilder.addTwice(entry.key(), first, problems);
            }
            if (entry.value() instanceof Node.Scalar scalar && !scalar.isBlank()) {
                when.put(key, new Stated<>(Characters.tidy(scalar.text()), scalar.text(), scalar.place()));
            } else if (!(entry.value() instanceof Node.Refused)) {
                problems.add(entry.value(), "'%s' of a scope has no value".formatted(key), FOR_HELP);
            }
        }
        return when;
    }
}
