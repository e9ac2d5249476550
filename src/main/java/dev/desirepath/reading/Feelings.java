package dev.desirepath.reading;

import dev.desirepath.journey.Feeling;
import dev.desirepath.journey.Felt;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words by which people name one of the twenty emotions. */
final class Feelings {

    private static final Map<Feeling, List<String>> SYNONYMS = Map.ofEntries(
            Map.entry(Feeling.IRRITATED, List.of("angry", "annoyed", "furious")),
            Map.entry(Feeling.HURRIED, List.of("rushed", "pressured", "under pressure")),
            Map.entry(Feeling.NEGLECTED, List.of("ignored", "forgotten", "abandoned", "left alone")),
            Map.entry(Feeling.UNHAPPY, List.of("sad")),
            Map.entry(Feeling.DISSATISFIED, List.of("unsatisfied")),
            Map.entry(Feeling.STRESSED, List.of("anxious", "worried", "nervous", "overwhelmed", "afraid")),
            Map.entry(Feeling.DISAPPOINTED, List.of("let down")),
            Map.entry(Feeling.FRUSTRATED, List.of("confused", "powerless")),
            Map.entry(Feeling.INTERESTED, List.of("curious")),
            Map.entry(Feeling.ENERGETIC, List.of("energised", "energized", "motivated")),
            Map.entry(Feeling.STIMULATED, List.of("excited", "inspired")),
            Map.entry(Feeling.TRUSTING, List.of("trust", "trustful", "confident")),
            Map.entry(Feeling.VALUED, List.of("appreciated", "respected", "taken seriously")),
            Map.entry(Feeling.CARED_FOR, List.of("looked after", "supported", "understood")),
            Map.entry(Feeling.SAFE, List.of("reassured", "relieved", "secure")),
            Map.entry(Feeling.HAPPY, List.of("delighted", "joyful")),
            Map.entry(Feeling.PLEASED, List.of("satisfied", "content", "glad")));

    private static final Map<String, Feeling> BY_WORD = byWord();

    private Feelings() {}

    private static Map<String, Feeling> byWord() {
        Map<String, Feeling> words = new HashMap<>();
        for (Feeling feeling : Feeling.values()) {
            words.put(feeling.name().toLowerCase(Locale.ROOT).replace('_', ' '), feeling);
            SYNONYMS.getOrDefault(feeling, List.of()).forEach(word -> words.put(word, feeling));
        }
        return words;
    }

    /** {@return the other words that mean the emotion} */
    static List<String> synonyms(Feeling feeling) {
        return SYNONYMS.getOrDefault(feeling, List.of());
    }

    /** {@return the word, with the emotion that it means where it means one of the twenty} */
    static Felt felt(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return new Felt(word, BY_WORD.get(Characters.tidy(plain)));
    }
}
