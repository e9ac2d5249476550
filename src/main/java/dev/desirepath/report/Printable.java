package dev.desirepath.report;

/** Makes text safe to print: what a terminal would obey instead of showing is written out. */
public final class Printable {

    private Printable() {}

    /** {@return the text with control and direction characters as {@code \x1b} or {@code \u202e}} */
    public static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(safe, point));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int point) {
        if (isUnseen(point)) {
            safe.append(point < 0x100 ? "\\x%02x".formatted(point) : "\\u%04x".formatted(point));
        } else {
            safe.appendCodePoint(point);
        }
    }

    /** {@return whether a terminal would obey the character instead of showing it} */
    static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
