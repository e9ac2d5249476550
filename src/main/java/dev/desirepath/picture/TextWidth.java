package dev.desirepath.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The room that a text needs: the widths of a wide system font, in hundredths of its size, so that every narrower one
 * fits too.
 */
final class TextWidth {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LETTER = 70;
    private static final int WIDE_LETTER = 110;
    private static final int BOLD_PERCENT = 116;
    private static final int[] ASCII = new int[128];

    static {
        set(28, "'ijl");
        set(32, " ,.IJ");
        set(34, "/:;\\|");
        set(40, "f-()[]trt!");
        set(50, "\"*_`");
        set(55, "szc?L");
        set(60, "FkvxyP");
        set(64, "TYaeo$0123456789ESbdghnpqu{}");
        set(70, "KABVXZCR");
        set(80, "UNH&DGOQ");
        set(87, "w#+<=>^~M");
        set(100, "%mW@");
    }

    private TextWidth() {}

    private static void set(int width, String letters) {
        letters.chars().forEach(letter -> ASCII[letter] = width);
    }

    /** {@return the width in units of the drawing, rounded up} */
    static int of(String text, Type type) {
        int hundredths = text.codePoints().map(TextWidth::of).sum() * type.size();
        return (type.bold() ? hundredths * BOLD_PERCENT / 100 : hundredths) / 100 + 1;
    }

    private static int of(int point) {
        if (point < 128) {
            return ASCII[point];
        }
        if (point < 0x370) {
            return LETTER;
        }
        return Character.getType(point) == Character.NON_SPACING_MARK ? 0 : WIDE_LETTER;
    }

    /** {@return the text in lines of at most this width, broken between words, and within a word that is wider} */
    static List<String> wrap(String text, Type type, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACES.split(text.strip(), -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (of(longer, type) <= width) {
                line.replace(0, line.length(), longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
            line.replace(0, line.length(), breakUp(word, type, width, lines));
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Adds the lines that the word fills alone and returns what is left of it. */
    private static String breakUp(String word, Type type, int width, List<String> lines) {
        StringBuilder part = new StringBuilder();
        for (int point : word.codePoints().toArray()) {
            String letter = Character.toString(point);
            if (!part.isEmpty() && of(part + letter, type) > width) {
                lines.add(part.toString());
                part.setLength(0);
            }
            part.append(letter);
        }
        return part.toString();
    }
}
