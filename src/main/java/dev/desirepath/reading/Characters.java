package dev.desirepath.reading;

import java.text.Normalizer;
import java.util.Locale;

/** Which characters may stand in a journey file, and how text is shown on one line of a message. */
public final class Characters {

    private static final int MOST_QUOTED = 60;
    private static final char FIRST_ACCENT = '\u0300';

    private Characters() {}

    /** {@return the index of the first refused character from this index on; -1 when there is none} */
    static int indexOfRefused(String text, int from) {
        int i = from;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isRefused(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    /** {@return whether the character is invisible and changes how the file is read or shown} */
    public static boolean isRefused(int c) {
        // Nearly every character is one of these.
        if (c >= ' ' && c <= '~') {
            return false;
        }
        if (c == '\t' || c == '\n' || c == '\r') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.UNASSIGNED -> (c & 0xFFFE) == 0xFFFE;
            default -> isBidirectional(c) || isInvisible(c);
        };
    }

    private static boolean isBidirectional(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }

    // The joiners U+200C and U+200D stay allowed: Persian, Indic scripts and emoji need them.
    private static boolean isInvisible(int c) {
        return c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }

    /** {@return one sentence that says why the character is refused} */
    static String whyRefused(int c) {
        if (isBidirectional(c)) {
            return "It is invisible and shows text in another order than it is read.";
        }
        return isInvisible(c) ? "It is invisible and makes equal words differ." : "It is a control character.";
    }

    /** {@return the character as {@code \}{@code u202e}} */
    static String escape(int c) {
        return String.format(Locale.ROOT, "\\u%04x", c);
    }

    /** {@return the text in single quotes, on one line, shortened, with everything unseen escaped} */
    public static String quote(String text) {
        String shown = text.strip();
        StringBuilder quoted = new StringBuilder("'");
        int at = 0;
        for (int count = 0; count < MOST_QUOTED && at < shown.length(); count++) {
            int c = shown.codePointAt(at);
            if (isRefused(c)) {
                quoted.append(escape(c));
            } else {
                quoted.appendCodePoint(Character.isWhitespace(c) ? ' ' : c);
            }
            at += Character.charCount(c);
        }
        return quoted.append(at < shown.length() ? "…'" : "'").toString();
    }

    /** {@return the line with one visible character for each character, so that columns stay what they are} */
    static String visible(String line) {
        StringBuilder visible = new StringBuilder();
        line.codePoints().forEach(c -> visible.appendCodePoint(isRefused(c) ? 0xFFFD : c == '\t' ? ' ' : c));
        return visible.toString();
    }

    /**
     * {@return the text without spaces around it, with one plain space for each run of spaces within it, and with accents
     * as part of their letters}
     */
    public static String tidy(String text) {
        StringBuilder tidy = null;
        boolean spaceBefore = false;
        boolean accents = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c <= ' ' ? isSpace(c) : c > '~' && isSpace(c);
            accents |= c >= FIRST_ACCENT;
            // Nearly every text is tidy already: only from the first that is not on is a new one built.
            if (tidy == null && space && (c != ' ' || spaceBefore)) {
                tidy = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (tidy != null && !(space && spaceBefore)) {
                tidy.append(space ? ' ' : c);
            }
            spaceBefore = space;
        }
        String spaced = (tidy == null ? text : tidy.toString()).strip();
        // Two ways to write one letter look the same, so they are the same; macOS writes one of them.
        return accents ? Normalizer.normalize(spaced, Normalizer.Form.NFC) : spaced;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u202F';
    }
}
