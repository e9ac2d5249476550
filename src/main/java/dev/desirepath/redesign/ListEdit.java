package dev.desirepath.redesign;

import dev.desirepath.reading.Outline.Items;
import dev.desirepath.reading.Outline.Keys;
import dev.desirepath.reading.Outline.Pair;
import dev.desirepath.reading.Outline.Piece;
import dev.desirepath.reading.Outline.Word;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The entries of one key of a step, whether they stand in a list or one alone, and {@code none} where there are none. */
final class ListEdit {

    private final Draft draft;
    private final int step;
    private final String key;

    ListEdit(Draft draft, int step, String key) {
        this.draft = draft;
        this.step = step;
        this.key = key;
    }

    private @Nullable Piece value() {
        return draft.value(step, key);
    }

    /** {@return the entries as they are written} */
    List<String> entries() {
        Piece value = value();
        if (value instanceof Items list) {
            return list.items().stream().map(ListEdit::text).toList();
        }
        return value instanceof Word word && !word.isNone() && !word.text().isBlank()
                ? List.of(word.text())
                : List.of();
    }

    /** The item of an entry that is a group stands under the key {@code item}. */
    private static String text(Piece piece) {
        if (piece instanceof Word word) {
            return word.text();
        }
        if (piece instanceof Keys keys) {
            Pair item = Draft.key(keys, "item");
            return item != null && item.value() instanceof Word word ? word.text() : "";
        }
        return "";
    }

    /** {@return whether it is one of the entries, in whatever case} */
    boolean has(String entry) {
        return index(entry) >= 0;
    }

    private int index(String entry) {
        return entries().stream().map(ListEdit::same).toList().indexOf(same(entry));
    }

    static String same(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Adds an entry that is not there yet. */
    void add(String entry) {
        if (has(entry)) {
            return;
        }
        Piece value = value();
        if (value instanceof Items list && !list.items().isEmpty() && !onlyNone(list)) {
            draft.page().append(list, Yaml.text(entry, list.flow()));
        } else {
            List<String> old = entries();
            String all =
                    old.isEmpty() || old.stream().allMatch(each -> same(each).equals("none"))
                            ? Yaml.list(List.of(entry))
                            : Yaml.list(List.of(old.get(0), entry));
            draft.set(step, key, all);
        }
    }

    private static boolean onlyNone(Items list) {
        return list.items().size() == 1 && list.items().get(0) instanceof Word word && word.isNone();
    }

    /** Writes another entry in place of one. */
    void replace(String entry, String other) {
        int index = index(entry);
        Piece value = value();
        if (index < 0 || value == null) {
            return;
        }
        if (has(other)) {
            remove(entry);
        } else if (value instanceof Word word) {
            draft.page().reword(word, other, true);
        } else if (value instanceof Items list && list.items().get(index) instanceof Word word) {
            draft.page().reword(word, other, list.flow());
        }
    }

    /** Takes an entry away; without any left the key says {@code none}. */
    void remove(String entry) {
        int index = index(entry);
        if (index < 0) {
            return;
        }
        if (value() instanceof Items list && list.items().size() > 1) {
            draft.page().dropItem(list, index);
        } else {
            draft.set(step, key, "none");
        }
    }
}
