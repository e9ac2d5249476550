package dev.desirepath.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which metadata keys a rule has to have and may have, by what it does. */
final class MetadataKeys {

    private static final List<String> HOUSE = List.of("owner", "source", "reviewed", "approved", "status");
    private static final List<String> SENTENCES = List.of(
            "finding",
            "eliminate",
            "improve",
            "together",
            "improveTogether",
            "rationale",
            "objection",
            "assumes",
            "because");

    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("id", "@id( \"no-fax\" ), which is also the name of the file."),
            Map.entry("origin", "where the idea comes from, @origin( \"our handbook\" )."),
            Map.entry("finding", "what is so, @finding( \"The case goes by fax at '{$step}'\" )."),
            Map.entry("improve", "what to do, @improve( \"Pass the case on in the system at '{$step}'\" )."),
            Map.entry("rationale", "why, @rationale( \"A fax is typed in again.\" )."),
            Map.entry("remedy", "the kind of remedy in a few words, @remedy( \"no-fax\" )."),
            Map.entry("harm", "@harm( \"internal\" ), or blocks-outcome, repeats-effort, irritates."),
            Map.entry("change", "the edit of the journey, @change( \"remove {$step}\" ), or @change( \"by hand\" )."),
            Map.entry("objection", "why nothing must go, @objection( \"'{$step}' protects somebody\" )."),
            Map.entry(
                    "assumes",
                    "what is taken for granted where the file is silent, @assumes( \"it protects nobody\" )."),
            Map.entry("priority", "@priority( \"high\" ), or critical, medium, low."),
            Map.entry("because", "why it is that urgent, @because( \"customers see it\" )."));

    private MetadataKeys() {}

    /** {@return what to write behind a required key} */
    static String example(String key) {
        return EXAMPLES.getOrDefault(key, "@" + key + "( \"text\" ).");
    }

    static List<String> required(Verb verb) {
        return switch (verb) {
            case GIVE -> List.of("id", "origin", "finding", "improve", "rationale", "remedy", "harm", "change");
            case OBJECT -> List.of("id", "objection", "assumes");
            case RANK -> List.of("id", "priority", "because");
        };
    }

    private static List<String> optional(Verb verb) {
        return switch (verb) {
            case GIVE ->
                List.of(
                        "absorbs",
                        "asks",
                        "practice",
                        "eliminate",
                        "together",
                        "improveChange",
                        "changeEffort",
                        "objected",
                        "about",
                        "improveTogether");
            case OBJECT -> List.of("origin", "rationale", "stops");
            case RANK -> List.of("origin", "rationale");
        };
    }

    static Collection<String> allowed(Verb verb) {
        Set<String> keys = new TreeSet<>(required(verb));
        keys.addAll(optional(verb));
        keys.addAll(HOUSE);
        return keys;
    }

    static Collection<String> all() {
        Set<String> keys = new TreeSet<>();
        for (Verb verb : Verb.values()) {
            keys.addAll(allowed(verb));
        }
        return keys;
    }

    static boolean isSentence(String key) {
        return SENTENCES.contains(key);
    }
}
