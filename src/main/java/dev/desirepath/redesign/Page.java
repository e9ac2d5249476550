package dev.desirepath.redesign;

import dev.desirepath.reading.Outline;
import dev.desirepath.reading.Outline.Items;
import dev.desirepath.reading.Outline.Keys;
import dev.desirepath.reading.Outline.Pair;
import dev.desirepath.reading.Outline.Piece;
import dev.desirepath.reading.Outline.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file while it is edited: what an edit does not mean keeps every character, its comments and its line ends.
 * Pieces are those of {@link #root()} as it is before the edit.
 */
final class Page {

    private final Lines lines;
    private @Nullable Piece root;

    Page(String text) {
        this.lines = new Lines(text);
    }

    String text() {
        return lines.text();
    }

    Lines lines() {
        return lines;
    }

    Piece root() {
        if (root == null) {
            root = Outline.of(lines.text());
        }
        return root;
    }

    private void splice(int from, int to, String with) {
        lines.splice(from, to, with);
        root = null;
    }

    /** Writes another value in place of a piece. */
    void replace(Piece piece, String yaml) {
        splice(piece.from(), piece.to(), yaml);
    }

    /** Writes another text in place of one, in the same quotes. */
    void reword(Word word, String text, boolean flow) {
        String yaml = Yaml.text(text, flow);
        boolean keepsQuotes = word.style() == '"' && !yaml.startsWith("\"") && text.indexOf('\\') < 0;
        boolean single = word.style() == '\'' && yaml.equals(text);
        replace(
                word,
                keepsQuotes
                        ? '"' + text.replace("\"", "\\\"") + '"'
                        : single ? "'" + text.replace("'", "''") + "'" : yaml);
    }

    /** Writes another value behind a key. */
    void replaceValue(Pair key, String yaml) {
        Piece value = key.value();
        boolean ownLines =
                (value instanceof Keys keys && !keys.flow()) || (value instanceof Items items && !items.flow());
        boolean blank = value.from() == value.to();
        if (ownLines || blank) {
            int colon = lines.text().indexOf(':', key.word().to());
            splice(colon + 1, Math.max(colon + 1, value.to()), " " + yaml);
        } else {
            replace(value, yaml);
        }
    }

    /** Adds a key behind those that the order puts before it. */
    void add(Keys keys, String name, String yaml, List<String> order) {
        if (keys.entries().isEmpty()) {
            replace(keys, "{" + keyLike(keys, name) + ": " + yaml + "}");
            return;
        }
        Pair before = before(keys, order.subList(0, Math.max(0, order.indexOf(name))));
        int end = Math.max(before.word().to(), before.value().to());
        String written = keyLike(keys, name) + ": " + yaml;
        if (!keys.flow()) {
            int at = lines.lineEnd(end);
            splice(
                    at,
                    at,
                    lines.lineBreak(end)
                            + " "
                                    .repeat(lines.column(
                                            keys.entries().get(0).word().from()))
                            + written);
        } else if (lines.isFirstInLine(before.word().from())) {
            splice(
                    end,
                    end,
                    "," + lines.lineBreak(end) + lines.indent(before.word().from()) + written);
        } else {
            splice(end, end, ", " + written);
        }
    }

    private static Pair before(Keys keys, List<String> earlier) {
        Pair found = keys.entries().get(0);
        int best = -1;
        for (Pair key : keys.entries()) {
            int rank = earlier.indexOf(key.name());
            if (rank > best) {
                best = rank;
                found = key;
            }
        }
        return found;
    }

    /** {@return the key joined and quoted as the others are} */
    private String keyLike(Keys siblings, String name) {
        String joined = Joining.of(root()).join(name);
        boolean quoted = !siblings.entries().isEmpty()
                && siblings.entries().stream().allMatch(key -> key.word().style() == '"');
        return quoted ? '"' + joined + '"' : joined;
    }

    /** Takes a key and its value away. */
    void dropKey(Keys keys, Pair key) {
        int index = keys.entries().indexOf(key);
        if (keys.entries().size() == 1) {
            replace(keys, "{}");
            return;
        }
        int from = key.word().from();
        int to = Math.max(key.word().to(), key.value().to());
        if (keys.flow()) {
            Pair neighbour = keys.entries().get(index == 0 ? 1 : index - 1);
            dropFlow(
                    from,
                    to,
                    index == 0,
                    neighbour.word().from(),
                    neighbour.value().to());
        } else if (lines.isFirstInLine(from)) {
            cutLines(lines.lineStart(from), lines.nextLine(to));
        } else {
            splice(from, keys.entries().get(1).word().from(), "");
        }
    }

    /** Takes an entry of a list away; the last one leaves an empty list. */
    void dropItem(Items items, int index) {
        if (items.items().size() == 1) {
            replace(items, "[]");
            return;
        }
        Piece item = items.items().get(index);
        if (items.flow()) {
            Piece neighbour = items.items().get(index == 0 ? 1 : index - 1);
            dropFlow(item.from(), item.to(), index == 0, neighbour.from(), neighbour.to());
        } else {
            Block block = Block.of(lines, items, index);
            if (lines.isFirstInLine(block.dash())) {
                Block.Range range = block.withGap();
                cutLines(range.from(), range.to());
            } else {
                splice(block.dash(), Block.of(lines, items, index + 1).dash(), "");
            }
        }
    }

    private void cutLines(int from, int to) {
        boolean endsOpen = to == lines.text().length()
                && to > 0
                && !Lines.isBreak(lines.text().charAt(to - 1));
        splice(endsOpen ? lines.previousLineEnd(from) : from, to, "");
    }

    private void dropFlow(int from, int to, boolean first, int neighbourFrom, int neighbourTo) {
        int behind = lines.skipComma(to);
        if (lines.isFirstInLine(from) && lines.isRestOfLineEmpty(behind)) {
            splice(lines.lineStart(from), lines.nextLine(behind), "");
        } else if (first) {
            splice(from, neighbourFrom, "");
        } else if (lines.isFirstInLine(from)) {
            splice(from, behind, "");
        } else {
            splice(neighbourTo, to, "");
        }
    }

    /** Adds a value behind the last of a list. */
    void append(Items items, String yaml) {
        if (items.items().isEmpty()) {
            replace(items, "[" + yaml + "]");
            return;
        }
        insert(items, items.items().size() - 1, yaml);
    }

    /** Adds one entry, or lines without indentation that are one, behind an entry of a list. */
    void insert(Items items, int index, String yaml) {
        Piece item = items.items().get(index);
        if (!items.flow()) {
            Block.of(lines, items, index).insertBehind(yaml);
            root = null;
        } else if (lines.isFirstInLine(item.from())) {
            splice(item.to(), item.to(), "," + lines.lineBreak(item.to()) + lines.indent(item.from()) + yaml);
        } else {
            splice(item.to(), item.to(), ", " + yaml);
        }
    }

    /** {@return an entry of a list as text that can be inserted into another list} */
    String entry(Items items, int index, boolean intoFlow) {
        return items.flow() || intoFlow
                ? Yaml.inline(items.items().get(index))
                : Block.of(lines, items, index).unindented();
    }
}
