package dev.desirepath.reading;

import dev.desirepath.journey.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of a file that keeps to the plain part of YAML: keys and lists by indentation, values on one line, lists and
 * keys in brackets on one line, comments. That is how nearly all journeys are written, and it takes a fraction of the time.
 *
 * <p>It gives up on all else, mistakes included, and never says anything: {@link TreeBuilder} then starts anew. Where it does
 * not give up, its tree is the very same.
 */
final class PlainTree {

    private static final int DEEPEST = 60;
    // The longest key that SnakeYAML looks for is 1024.
    private static final int LONGEST_KEY = 1000;

    private final PlainText text;

    /** The keys of one mapping; where they are few, their hashes tell nearly all of them apart. */
    private static final class Keys {

        private static final int FEW = 16;

        private long hashes;
        private @Nullable Set<String> many;

        /** {@return whether none of the entries before has the same key} */
        private boolean isNew(String key, List<Node.Entry> before) {
            if (before.size() >= FEW) {
                many = many == null ? texts(before) : many;
                return many.add(key);
            }
            long hash = 1L << key.hashCode();
            boolean unlike = (hashes & hash) == 0;
            hashes |= hash;
            return unlike || !stands(key, before);
        }

        private static boolean stands(String key, List<Node.Entry> entries) {
            for (Node.Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return true;
                }
            }
            return false;
        }

        private static Set<String> texts(List<Node.Entry> entries) {
            Set<String> texts = new HashSet<>();
            for (Node.Entry entry : entries) {
                texts.add(entry.key().text());
            }
            return texts;
        }
    }

    private PlainTree(SourceText source) {
        this.text = new PlainText(source);
    }

    /** {@return the tree; null when the file has anything in it that is not plain} */
    static @Nullable Node read(SourceText source) {
        String text = source.text();
        // So that each line ends with a character that is looked at.
        if (text.isEmpty() || text.charAt(text.length() - 1) != '\n') {
            return null;
        }
        try {
            return new PlainTree(source).document();
        } catch (PlainText.Beyond e) {
            return null;
        }
    }

    private Node document() {
        text.toContent();
        PlainText.beyondIf(text.indent() < 0);
        Node root = mapping(text.indent(), 1, key(false));
        PlainText.beyondIf(text.indent() >= 0);
        return root;
    }

    /** Reads the mapping whose keys stand in this column, from behind its first key on. */
    private Node mapping(int column, int depth, Node.Scalar first) {
        PlainText.beyondIf(depth > DEEPEST);
        List<Node.Entry> entries = new ArrayList<>();
        Keys seen = new Keys();
        Node.Scalar key = first;
        while (true) {
            PlainText.beyondIf(!seen.isNew(key.text(), entries));
            entries.add(new Node.Entry(key, value(column, depth + 1)));
            PlainText.beyondIf(text.indent() > column);
            if (text.indent() < column) {
                return new Node.Mapping(first.place(), 1, entries);
            }
            key = key(false);
        }
    }

    /** Reads a key and the colon behind it. */
    private Node.Scalar key(boolean inBrackets) {
        Node.Scalar key = text.scalar(inBrackets);
        PlainText.beyondIf(text.peek() != ':' || !isKey(key));
        text.next();
        PlainText.beyondIf(text.peek() != ' ' && (inBrackets || text.peek() != '\n'));
        return key;
    }

    private static boolean isKey(Node.Scalar key) {
        return key.length() < LONGEST_KEY && !key.isBlank() && !key.text().equals("<<");
    }

    /** Reads what stands behind a colon, or below it. */
    private Node value(int column, int depth) {
        int colon = text.at();
        text.skipSpaces();
        boolean below = text.peek() == '\n' || (text.peek() == '#' && text.at() > colon);
        if (!below) {
            Node value = inline(depth, false);
            text.endLine();
            return value;
        }
        text.skipLine();
        text.toContent();
        if (text.isEntry() && text.indent() >= column) {
            return sequence(text.indent(), depth);
        }
        PlainText.beyondIf(text.indent() <= column);
        return mapping(text.indent(), depth, key(false));
    }

    /** Reads the list whose hyphens stand in this column. */
    private Node sequence(int column, int depth) {
        PlainText.beyondIf(depth > DEEPEST);
        Place place = text.place();
        List<Node> items = new ArrayList<>();
        while (text.indent() == column && text.isEntry()) {
            text.next();
            text.skipSpaces();
            items.add(item(depth + 1));
            PlainText.beyondIf(text.indent() > column);
        }
        return new Node.Sequence(place, 1, items);
    }

    private Node item(int depth) {
        int column = text.column();
        Node item = inline(depth, false);
        if (text.peek() != ':') {
            text.endLine();
            return item;
        }
        text.next();
        PlainText.beyondIf(
                !(item instanceof Node.Scalar key && isKey(key)) || (text.peek() != ' ' && text.peek() != '\n'));
        return mapping(column, depth, (Node.Scalar) item);
    }

    private Node inline(int depth, boolean inBrackets) {
        PlainText.beyondIf(depth > DEEPEST);
        return switch (text.peek()) {
            case '[' -> list(depth);
            case '{' -> braces(depth);
            default -> text.scalar(inBrackets);
        };
    }

    private Node list(int depth) {
        Place place = text.place();
        int start = text.at();
        text.next();
        List<Node> items = new ArrayList<>();
        text.skipSpaces();
        while (text.peek() != ']') {
            items.add(inline(depth + 1, true));
            comma(']');
        }
        text.next();
        return new Node.Sequence(place, text.at() - start, items);
    }

    private Node braces(int depth) {
        Place place = text.place();
        int start = text.at();
        text.next();
        List<Node.Entry> entries = new ArrayList<>();
        Keys seen = new Keys();
        text.skipSpaces();
        while (text.peek() != '}') {
            Node.Scalar key = key(true);
            PlainText.beyondIf(!seen.isNew(key.text(), entries));
            text.skipSpaces();
            entries.add(new Node.Entry(key, inline(depth + 1, true)));
            comma('}');
        }
        text.next();
        return new Node.Mapping(place, text.at() - start, entries);
    }

    /** Goes on to the next entry between brackets, or to their end. */
    private void comma(char end) {
        text.skipSpaces();
        if (text.peek() == end) {
            return;
        }
        PlainText.beyondIf(text.peek() != ',');
        text.next();
        text.skipSpaces();
        PlainText.beyondIf(text.peek() == end);
    }
}
