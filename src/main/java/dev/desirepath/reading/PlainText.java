package dev.desirepath.reading;

import dev.desirepath.journey.Place;

/** The characters of a file that keeps to the plain part of YAML: its lines with their indentation, and its scalars. */
final class PlainText {

    private final String file;
    private final String source;
    private final char[] text;
    private int at;
    private int line;
    private int lineStart;
    private int indent;

    /** That something stands in the file that is not read here. */
    static final class Beyond extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Beyond() {
            super("beyond plain YAML", null, false, false);
        }
    }

    PlainText(SourceText source) {
        this.file = source.file();
        this.source = source.text();
        this.text = this.source.toCharArray();
    }

    char peek() {
        return text[at];
    }

    char after() {
        return text[at + 1];
    }

    void next() {
        at++;
    }

    int at() {
        return at;
    }

    /** {@return the characters before this one in its line} */
    int column() {
        return at - lineStart;
    }

    /** {@return the spaces before the first character of the line; -1 at the end of the file} */
    int indent() {
        return indent;
    }

    static void beyondIf(boolean condition) {
        if (condition) {
            throw new Beyond();
        }
    }

    /** Goes on from the beginning of a line to the next one that says something. */
    void toContent() {
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

    void skipLine() {
        while (text[at] != '\n') {
            beyondIf(isStrange(text[at]));
            at++;
        }
        at++;
        line++;
    }

    /** Goes on from behind a value to the next line that says something. */
    void endLine() {
        int end = at;
        skipSpaces();
        beyondIf(text[at] != '\n' && (text[at] != '#' || at == end));
        skipLine();
        toContent();
    }

    void skipSpaces() {
        while (text[at] == ' ') {
            at++;
        }
    }

    Place place() {
        return new Place(file, line + 1, at - lineStart + 1);
    }

    boolean isEntry() {
        return indent >= 0 && text[at] == '-' && (text[at + 1] == ' ' || text[at + 1] == '\n');
    }

    Node.Scalar scalar(boolean inBrackets) {
        Place place = place();
        int start = at;
        char c = text[at];
        if (c == '"' || c == '\'') {
            quoted(c);
            return new Node.Scalar(place, at - start, source.substring(start + 1, at - 1), false);
        }
        beyondIf(!isLetterOrDigit(c)
                && ("?:,[]{}#&*!|>%@`\n".indexOf(c) >= 0 || (c == '-' && !Character.isLetterOrDigit(text[at + 1]))));
        plain(inBrackets);
        return new Node.Scalar(place, at - start, source.substring(start, at), true);
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
            if (isLetterOrDigit(c)) {
                at = endOfWord(at + 1);
                end = at;
                continue;
            }
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

    private int endOfWord(int from) {
        int end = from;
        while (isLetterOrDigit(text[end])) {
            end++;
        }
        return end;
    }

    private boolean endsKey(boolean inBrackets) {
        char next = text[at + 1];
        return next == ' ' || next == '\n' || next == '\t' || (inBrackets && isBracket(next));
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isBracket(char c) {
        return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
    }

    /** Tabs and returns separate, a character of two halves is one column, and some may not stand in a file at all. */
    private static boolean isStrange(char c) {
        return c < ' ' || (c > '~' && (Character.isSurrogate(c) || Characters.isRefused(c)));
    }
}
