package dev.desirepath.rules;

import java.util.Collection;
import java.util.List;
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

    private MetadataKeys() {}

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
            case OBJECT -> List.of("origin", "rationale");
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
