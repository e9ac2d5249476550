package dev.desirepath.rules;

/**
 * One word, name, text, number or sign of a rule file.
 *
 * @param text as it is written
 * @param value of a text in quotes, with the escapes undone; else the same as {@code text}
 * @param line one-based
 * @param column one-based
 * @param firstOnLine whether nothing but blanks stands before it on its line
 */
record Token(Kind kind, String text, String value, int line, int column, boolean firstOnLine) {

    enum Kind {
        WORD,
        NAME,
        TEXT,
        NUMBER,
        DECIMAL,
        SIGN,
        END_OF_FILE
    }

    int length() {
        return Math.max(1, text.length());
    }

    /** {@return the column behind it} */
    int endColumn() {
        return column + text.length();
    }

    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(word);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** {@return how a message calls it} */
    String shown() {
        return kind == Kind.END_OF_FILE ? "the end of the file" : "'" + text + "'";
    }

    /** {@return whether it stands directly behind another} */
    boolean touches(Token before) {
        return line == before.line && column == before.endColumn();
    }
}
