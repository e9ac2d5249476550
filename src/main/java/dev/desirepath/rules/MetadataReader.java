package dev.desirepath.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads what stands between the name of a rule and {@code when}: values behind {@code @}, and nothing else. */
final class MetadataReader {

    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no",
            "enabled",
            "agenda",
            "timer",
            "duration",
            "lock",
            "ruleflow",
            "activation",
            "auto",
            "date",
            "calendars",
            "extends",
            "dialect");

    private final Cursor cursor;
    private final Map<String, Text> metadata = new LinkedHashMap<>();

    MetadataReader(Cursor cursor) {
        this.cursor = cursor;
    }

    Map<String, Text> read() {
        while (!cursor.atEnd() && !cursor.peek().is("when") && !ConditionReader.behindConditions(cursor.peek())) {
            if (!cursor.peek().is("@") && !isAttribute()) {
                break;
            }
            cursor.part(
                    this::entry, () -> cursor.peek().is("@") || cursor.peek().is("when") || isAttribute());
        }
        return metadata;
    }

    private boolean isAttribute() {
        return cursor.peek().is(Token.Kind.WORD)
                && ATTRIBUTES.contains(cursor.peek().text());
    }

    private void entry() {
        Token at = cursor.next();
        if (!at.is("@")) {
            throw cursor.refused(
                    at,
                    "the attribute '" + attribute(at) + "' is not allowed",
                    "Leave it out: rules do not steer each other, and their order never matters.");
        }
        Token key = cursor.expect(Token.Kind.WORD, "a word", "Such as: @id( \"progress-chasing\" )");
        String form = "Write @" + key.text() + "( \"text\" ).";
        if (!MetadataKeys.all().contains(key.text())) {
            throw cursor.refused(
                    key,
                    "@" + key.text() + " is not known",
                    Spelling.help("Known are", key.text(), MetadataKeys.all()));
        }
        cursor.expect("(", form);
        Text value = value(key.text(), form);
        Text before = metadata.putIfAbsent(key.text(), value);
        cursor.expect(")", form);
        if (before != null) {
            throw cursor.refused(
                    key,
                    "@" + key.text() + " is there twice",
                    "It is at line " + before.place().line() + " already.");
        }
    }

    /** {@return the attribute, of which the tokens before its value are joined by hyphens} */
    private String attribute(Token first) {
        StringBuilder words = new StringBuilder(first.text());
        while (cursor.peek().touches(cursor.previous()) && isBare(cursor.peek())) {
            words.append(cursor.next().text());
        }
        return words.toString();
    }

    private Text value(String key, String form) {
        Token first = cursor.peek();
        if (first.is(Token.Kind.TEXT)) {
            cursor.next();
            return new Text(first.value(), cursor.place(first), true);
        }
        if (!isBare(first)) {
            throw cursor.missing("a text in double quotes", form);
        }
        StringBuilder bare = new StringBuilder(cursor.next().text());
        boolean several = false;
        while (isProse(cursor.peek()) && !cursor.peek().firstOnLine()) {
            int blanks = cursor.peek().column() - cursor.previous().endColumn();
            several |= blanks > 0 || cursor.peek().is(",");
            bare.append(" ".repeat(Math.max(0, blanks))).append(cursor.next().text());
        }
        // Of a day only its form matters, which is checked with the value.
        if (several && !key.equals("reviewed")) {
            cursor.report(
                    cursor.place(first),
                    bare.length(),
                    "a text of several words needs double quotes",
                    "Write @" + key + "( \"" + bare + "\" ).");
        }
        return new Text(bare.toString(), cursor.place(first), false);
    }

    private static boolean isProse(Token token) {
        return isBare(token) || token.is(",");
    }

    private static boolean isBare(Token token) {
        return token.is(Token.Kind.WORD) || token.is(Token.Kind.NUMBER) || token.is("-");
    }
}
