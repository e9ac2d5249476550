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

    private final String file;
    private final char[] text;
    private int at;
    private int line;
    private int lineStart;
    /** Spaces before the first character of the line; -1 at the end of the file. */
    private int indent;

    /** That something stands in the file that is not read here. */
    private static final class Beyond extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Beyond() {
            super("beyond plain YAML", null, false, false);
        }
    }

    private PlainTree(SourceText source) {
        this.file = source.file();
        this.text = source.text().toCharArray();
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
        } catch (Beyond e) {
            return null;
        }
    }

    private Node document() {
        toContent();
        beyondIf(indent < 0);
        Node root = mapping(indent, 1, key(false));
        beyondIf(indent >= 0);
        return root;
    }

    private static void beyondIf(boolean condition) {
        if (condition) {
            throw new Beyond();
        }
    }

    /** Goes on from the beginning of a line to the next one that says something. */
    private void toContent() {
        while (at < text.length) {
            lineStart = at;
            while (text[at] == ' ') {
                at++;
            }
            char c = text[at];
            if (c != '\n' && c != '#') {
                indent = at - lineStart;
                // A marker of documents or a directive, or the beginning of something else that is rare.
                beyondIf(indent == 0 && (c == '%' || c == '.' || (c == '-' && text[at + 1] == '-')));
                return;
            }
            skipLine();
        }
        indent = -1;
    }

    private void skipLine() {
        while (text[at] != '\n') {
            beyondIf(isStrange(text[at]));
            at++;
        }
        at++;
        line++;
    }

    /** Goes on from behind a value to the next line that says something. */
    private void endLine() {
        int end = at;
        skipSpaces();
        beyondIf(text[at] != '\n' && (text[at] != '#' || at == end));
        skipLine();
        toContent();
    }

    private void skipSpaces() {
        while (text[at] == ' ') {
            at++;
        }
    }

    private Place place() {
        return new Place(file, line + 1, at - lineStart + 1);
    }

    private boolean isEntry() {
        return indent >= 0 && text[at] == '-' && (text[at + 1] == ' ' || text[at + 1] == '\n');
    }

    /** Reads the mapping whose keys stand in this column, from behind its first key on. */
    private Node mapping(int column, int depth, Node.Scalar first) {
        beyondIf(depth > DEEPEST);
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Node.Scalar key = first;
        while (true) {
            beyondIf(!seen.add(key.text()));
            entries.add(new Node.Entry(key, value(column, depth + 1)));
            beyondIf(indent > column);
            if (indent < column) {
                return new Node.Mapping(first.place(), 1, entries);
            }
            key = key(false);
        }
    }

    /** Reads a key and the colon behind it. */
    private Node.Scalar key(boolean inBrackets) {
        Node.Scalar key = scalar(inBrackets);
        beyondIf(text[at] != ':' || !isKey(key));
        at++;
        beyondIf(text[at] != ' ' && (inBrackets || text[at] != '\n'));
        return key;
    }

    private static boolean isKey(Node.Scalar key) {
        return key.length() < LONGEST_KEY && !key.isBlank() && !key.text().equals("<<");
    }

    /** Reads what stands behind a colon, or below it. */
    private Node value(int column, int depth) {
        int colon = at;
        skipSpaces();
        boolean below = text[at] == '\n' || (text[at] == '#' && at > colon);
        if (!below) {
            Node value = inline(depth, false);
            endLine();
            return value;
        }
        skipLine();
        toContent();
        if (isEntry() && indent >= column) {
            return sequence(indent, depth);
        }
        beyondIf(indent <= column);
        return mapping(indent, depth, key(false));
    }

    /** Reads the list whose hyphens stand in this column. */
    private Node sequence(int column, int depth) {
        beyondIf(depth > DEEPEST);
        Place place = place();
        List<Node> items = new ArrayList<>();
        while (indent == column && isEntry()) {
            at++;
            skipSpaces();
            items.add(item(depth + 1));
            beyondIf(indent > column);
        }
        return new Node.Sequence(place, 1, items);
    }

    private Node item(int depth) {
        int column = at - lineStart;
        Node item = inline(depth, false);
        if (text[at] != ':') {
            endLine();
            return item;
        }
        at++;
        beyondIf(!(item instanceof Node.Scalar key && isKey(key)) || (text[at] != ' ' && text[at] != '\n'));
        return mapping(column, depth, (Node.Scalar) item);
    }

    private Node inline(int depth, boolean inBrackets) {
        beyondIf(depth > DEEPEST);
        return switch (text[at]) {
            case '[' -> list(depth);
            case '{' -> braces(depth);
            default -> scalar(inBrackets);
        };
    }

    private Node list(int depth) {
        Place place = place();
        int start = at++;
        List<Node> items = new ArrayList<>();
        skipSpaces();
        while (text[at] != ']') {
            items.add(inline(depth + 1, true));
            comma(']');
        }
        at++;
        return new Node.Sequence(place, at - start, items);
    }

    private Node braces(int depth) {
        Place place = place();
        int start = at++;
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        skipSpaces();
        while (text[at] != '}') {
            Node.Scalar key = key(true);
            beyondIf(!seen.add(key.text()));
            skipSpaces();
            entries.add(new Node.Entry(key, inline(depth + 1, true)));
            comma('}');
        }
        at++;
        return new Node.Mapping(place, at - start, entries);
    }

    /** Goes on to the next entry between brackets, or to their end. */
    private void comma(char end) {
        skipSpaces();
        if (text[at] == end) {
            return;
        }
        beyondIf(text[at] != ',');
        at++;
        skipSpaces();
        beyondIf(text[at] == end);
    }

    private Node.Scalar scalar(boolean inBrackets) {
        Place place = place();
        int start = at;
        char c = text[at];
        if (c == '"' || c == '\'') {
            quoted(c);
            return new Node.Scalar(place, at - start, new String(text, start + 1, at - start - 2), false);
        }
        beyondIf("?:,[]{}#&*!|>%@`\n".indexOf(c) >= 0 || (c == '-' && !Character.isLetterOrDigit(text[at + 1])));
        plain(inBrackets);
        return new Node.Scalar(place, at - start, new String(text, start, at - start), true);
    }

    private void quoted(char quote) {
        at++;
        while (text[at] != quote) {
            beyondIf(text[at] == '\n' || text[at] == '\\' || isStrange(text[at]));
            at++;
        }
        at++;
        beyondIf(text[at] == quote);
    }

    /** Goes on to behind the last character of a text without quotation marks. */
    private void plain(boolean inBrackets) {
        int end = at;
        while (true) {
            char c = text[at];
            if (c == ' ') {
                at++;
                continue;
            }
            boolean comment = c == '#' && end < at;
            if (c == '\n' || comment || (inBrackets && isBracket(c)) || (c == ':' && endsKey(inBrackets))) {
                // No colon stands apart from its key.
                beyondIf(c == ':' && end < at);
                at = end;
                return;
            }
            beyondIf(isStrange(c) || (inBrackets && c == '?'));
            at++;
            end = at;
        }
    }

    private boolean endsKey(boolean inBrackets) {
        char next = text[at + 1];
        return next == ' ' || next == '\n' || next == '\t' || (inBrackets && isBracket(next));
    }

    private static boolean isBracket(char c) {
        return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
    }

    /** Tabs and returns separate, a character of two halves is one column, and some may not stand in a file at all. */
    private static boolean isStrange(char c) {
        return c < ' ' || (c > '~' && (Character.isSurrogate(c) || Characters.isRefused(c)));
    }
}
