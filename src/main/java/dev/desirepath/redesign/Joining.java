package dev.desirepath.redesign;

import dev.desirepath.reading.Outline.Items;
import dev.desirepath.reading.Outline.Keys;
import dev.desirepath.reading.Outline.Pair;
import dev.desirepath.reading.Outline.Piece;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a file joins the words of its keys. */
enum Joining {
    SPACES,
    SNAKE,
    KEBAB,
    CAMEL;

    /** Below these stand names that people chose, not keys. */
    private static final Set<String> NAMES_BELOW =
            Set.of("actors", "business rules", "also", "next", "metrics", "scales", "outcomes");

    /** {@return how the first key of several words below the piece is joined; with spaces when there is none} */
    static Joining of(Piece piece) {
        Joining found = first(piece);
        return found == null ? SPACES : found;
    }

    private static @Nullable Joining first(Piece piece) {
        if (piece instanceof Items items) {
            for (Piece item : items.items()) {
                Joining found = first(item);
                if (found != null) {
                    return found;
                }
            }
        }
        if (piece instanceof Keys keys) {
            // Steps say more than the keys of the whole, of which one has several words.
            for (Pair key : keys.entries()) {
                Joining found = NAMES_BELOW.contains(key.name()) ? null : first(key.value());
                if (found != null) {
                    return found;
                }
            }
            return keys.entries().stream()
                    .filter(key -> key.name().indexOf(' ') > 0)
                    .findFirst()
                    .map(key -> of(key.word().text()))
                    .orElse(null);
        }
        return null;
    }

    private static Joining of(String key) {
        if (key.indexOf('_') > 0) {
            return SNAKE;
        }
        if (key.indexOf('-') > 0) {
            return KEBAB;
        }
        return key.strip().indexOf(' ') > 0 ? SPACES : CAMEL;
    }

    /** {@return the words of a key, joined} */
    String join(String name) {
        StringBuilder joined = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            if (joined.length() == 0) {
                joined.append(word);
                continue;
            }
            switch (this) {
                case SPACES -> joined.append(' ').append(word);
                case SNAKE -> joined.append('_').append(word);
                case KEBAB -> joined.append('-').append(word);
                case CAMEL ->
                    joined.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return joined.toString();
    }
}
