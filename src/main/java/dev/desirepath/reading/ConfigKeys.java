package dev.desirepath.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The keys of configurations, held against each other: comments, order and layout make no difference. */
public final class ConfigKeys {

    /** They say when a run fails and on which day, and change no advice. */
    private static final List<String> OF_A_RUN = List.of("as of", "fail on");

    private ConfigKeys() {}

    /** {@return the keys that can change advice and under which the two say something else} */
    public static List<String> changed(ConfigFile one, ConfigFile other) {
        Map<String, String> before = values(one);
        Map<String, String> after = values(other);
        return ConfigFileReader.KEYS.stream()
                .filter(key -> !OF_A_RUN.contains(key))
                .filter(key -> !before.getOrDefault(key, "").equals(after.getOrDefault(key, "")))
                .toList();
    }

    private static Map<String, String> values(ConfigFile config) {
        SourceText text = new SourceText(
                FileKind.CONFIG, config.source().file(), config.source().text());
        Map<String, String> values = new HashMap<>();
        if (!text.text().isBlank() && TreeBuilder.build(text, new Problems(text)) instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> values.put(Fields.normal(entry.key().text()), plain(entry.value())));
        }
        return values;
    }

    /** {@return what the node says, wherever and however it is written} */
    private static String plain(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return '"' + scalar.text().strip().replace("\"", "\\\"") + '"';
        }
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> plain(entry.key()) + ": " + plain(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().map(ConfigKeys::plain).collect(Collectors.joining(", ", "[", "]"))
                : "";
    }
}
