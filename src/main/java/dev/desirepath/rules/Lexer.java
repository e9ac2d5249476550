package dev.desirepath.rules;

import dev.desirepath.journey.Problem;
import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a rule file into tokens and refuses every character that has no business there. */
final class Lexer {

    private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "||", "&&");
    private static final String SIGNS = "()[]{},;:.=<>!|&@+-*/%?^~#";

    private final Source source;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Problem> problems;
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean firstOnLine = true;

    Lexer(Source source, List<Problem> problems) {
        this.source = source;
        this.text = source.text();
        this.problems = problems;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            next();
        }
        tokens.add(new Token(Token.Kind.END_OF_FILE, "", "", line, column(at), firstOnLine));
        return tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '\n') {
            at++;
            newLine();
        } else if (c == ' ' || c == '\t' || c == '\r') {
            at++;
        } else if (text.startsWith("//", at)) {
            at = endOfLine();
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (c == '#' && firstOnLine) {
            refuse(at, 1, "'#' begins no comment in a rule", "Begin each line of a comment with '//'.");
            at = endOfLine();
        } else if (c == '"') {
            quoted();
        } else if (isDigit(c)) {
            number();
        } else if (isLetter(c)) {
            add(Token.Kind.WORD, wordEnd(at));
        } else if (c == '$' && at + 1 < text.length() && isLetter(text.charAt(at + 1))) {
            add(Token.Kind.NAME, wordEnd(at + 1));
        } else {
            sign(c);
        }
    }

    private void newLine() {
        line++;
        lineStart = at;
        firstOnLine = true;
    }

    private void sign(char c) {
        for (String sign : LONG_SIGNS) {
            if (text.startsWith(sign, at)) {
                add(Token.Kind.SIGN, at + sign.length());
                return;
            }
        }
        if (SIGNS.indexOf(c) >= 0) {
            add(Token.Kind.SIGN, at + 1);
        } else {
            strange(c);
        }
    }

    private void strange(char c) {
        if ("\u201c\u201d\u201e\u201f\u2018\u2019\u00ab\u00bb'`".indexOf(c) >= 0) {
            int end = endOfWordInQuotes(c);
            refuse(
                    at,
                    end - at,
                    "this is not a straight double quote: " + c,
                    "Write texts in straight double quotes: \"text\".");
            int close = end - at > 1 && !Character.isLetterOrDigit(text.charAt(end - 1)) ? end - 1 : end;
            addToken(Token.Kind.TEXT, text.substring(Math.min(at + 1, close), close), end);
        } else {
            int size = Character.charCount(text.codePointAt(at));
            refuse(
                    at,
                    size,
                    "the character " + Characters.shown(text.codePointAt(at)) + " does not belong here",
                    "Outside of texts in double quotes a rule has plain letters, digits and signs only.");
            at += size;
        }
    }

    private int endOfWordInQuotes(char open) {
        for (int i = at + 1; i < endOfLine(); i++) {
            if ("\u201d\u2019\u00bb\u201c\"'`".indexOf(text.charAt(i)) >= 0 || text.charAt(i) == open) {
                return i + 1;
            }
        }
        return at + 1;
    }

    private void blockComment() {
        refuse(at, 2, "comments in '/* */' are not allowed", "Begin each line of a comment with '//'.");
        int end = text.indexOf("*/", at + 2);
        int stop = end < 0 ? text.length() : end + 2;
        while (at < stop) {
            if (text.charAt(at++) == '\n') {
                newLine();
            }
        }
    }

    private void quoted() {
        StringBuilder value = new StringBuilder();
        int start = at;
        int i = at + 1;
        int lineEnd = endOfLine();
        while (i < lineEnd && text.charAt(i) != '"') {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                c = escaped(i, lineEnd);
            }
            value.append(c);
            i++;
        }
        if (i >= lineEnd) {
            refuse(start, lineEnd - start, "this text has no closing quote", "Close it with '\"' on the same line.");
            // The parenthesis that probably stands outside of the text is there.
            int inside = text.substring(start, lineEnd).stripTrailing().length() + start - 1;
            if (text.charAt(inside) == ')' && inside > start) {
                addToken(Token.Kind.TEXT, text.substring(start + 1, inside).strip(), inside);
                return;
            }
        }
        int end = Math.min(i + 1, lineEnd);
        addToken(Token.Kind.TEXT, value.toString(), end);
    }

    private char escaped(int i, int lineEnd) {
        char c = i < lineEnd ? text.charAt(i) : '\\';
        if (c != '"' && c != '\\') {
            refuse(i - 1, 2, "the escape '\\" + c + "' is not allowed", "Allowed are \\\" and \\\\.");
        }
        return c;
    }

    private void number() {
        int end = digitsEnd(at);
        int fraction = end;
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            fraction = digitsEnd(end + 1);
        }
        add(fraction > end ? Token.Kind.DECIMAL : Token.Kind.NUMBER, fraction);
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        int stop = end < 0 ? text.length() : end;
        return stop > at && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
    }

    private void add(Token.Kind kind, int end) {
        addToken(kind, text.substring(at, end), end);
    }

    private void addToken(Token.Kind kind, String value, int end) {
        tokens.add(new Token(kind, text.substring(at, end), value, line, column(at), firstOnLine));
        firstOnLine = false;
        at = end;
    }

    private int column(int offset) {
        return offset - lineStart + 1;
    }

    private void refuse(int offset, int length, String message, String help) {
        problems.add(source.problem(source.place(line, column(offset)), length, message, help));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
