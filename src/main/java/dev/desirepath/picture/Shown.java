package dev.desirepath.picture;

/** Text of a file made fit for a drawing: one line, and what a reader would obey instead of showing is written out. */
final class Shown {

    private static final int MOST = 200;

    private Shown() {}

    /** {@return the text on one line, with control and direction characters as {@code \x1b} or {@code \u202e}} */
    static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.strip().codePoints().forEach(point -> append(shown, point));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        if (Character.isWhitespace(point)) {
            shown.append(' ');
        } else if (isUnseen(point)) {
            shown.append(point < 0x100 ? "\\x%02x".formatted(point) : "\\u%04x".formatted(point));
        } else {
            shown.appendCodePoint(point);
        }
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** {@return the text, or its beginning where it is longer than a drawing can hold} */
    static String brief(String text) {
        String shown = text(text);
        return shown.codePointCount(0, shown.length()) <= MOST
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, MOST - 1)) + "…";
    }

    /** {@return the text as it stands in markup, in an attribute too} */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
