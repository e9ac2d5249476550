package dev.desirepath.reading;

import dev.desirepath.journey.Place;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The text of a file, by line and column; columns count characters, not bytes. */
public final class SourceText {

    private static final int MOST_SHOWN = 120;

    private final FileKind kind;
    private final String file;
    private final String text;
    /** Where lines start; only messages need it. */
    private int @Nullable [] starts;
    /** How many characters of its line stand before the index that was asked for last. */
    private int counted;

    private int countedTo;

    SourceText(String file, String text) {
        this(FileKind.JOURNEY, file, text);
    }

    /** Holds the text of one file of this kind, by the name that places and messages show. */
    public SourceText(FileKind kind, String file, String text) {
        this.kind = kind;
        this.file = file;
        this.text = text;
    }

    private int[] starts() {
        if (starts == null) {
            starts = starts(text);
        }
        return starts;
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean half = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((c == '\n' || c == '\r') && !half) {
                starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    /** {@return what sort of file it is} */
    public FileKind kind() {
        return kind;
    }

    /** {@return the name that places and messages show} */
    public String file() {
        return file;
    }

    /** {@return all of it} */
    public String text() {
        return text;
    }

    /** {@return the place of the character at this index of the text} */
    public Place placeOf(int index) {
        int[] starts = starts();
        int found = Arrays.binarySearch(starts, index);
        int line = found >= 0 ? found : -found - 2;
        // Tools write whole models on one line: from the place before, the way is short.
        boolean onward = countedTo >= starts[line] && countedTo <= index;
        int from = onward ? countedTo : starts[line];
        counted = (onward ? counted : 0) + text.codePointCount(from, index);
        countedTo = index;
        return new Place(file, line + 1, counted + 1);
    }

    /** {@return how many characters the line has from the column on} */
    int lengthFrom(int line, int column) {
        return Math.max(1, text.codePointCount(start(line), end(line)) - column + 1);
    }

    /** {@return the characters from the place up to the next space or bracket} */
    String wordAt(Place place) {
        int from = text.offsetByCodePoints(start(place.line()), place.column() - 1);
        int to = from;
        while (to < end(place.line()) && " \t,]}".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }

    /** {@return the line as it may be shown; the part around the column when it is long} */
    public String shown(Place place) {
        String line = text.substring(start(place.line()), end(place.line()));
        int length = line.codePointCount(0, line.length());
        if (length <= MOST_SHOWN) {
            return Characters.visible(line);
        }
        int from = Math.max(0, Math.min(place.column() - MOST_SHOWN / 2, length - MOST_SHOWN));
        int first = line.offsetByCodePoints(0, from);
        int last = line.offsetByCodePoints(first, Math.min(MOST_SHOWN, length - from));
        String part = Characters.visible(line.substring(first, last));
        return (first > 0 ? "…" : "") + part + (last < line.length() ? "…" : "");
    }

    private int start(int line) {
        return starts()[Math.min(line, starts().length) - 1];
    }

    private int end(int line) {
        int end = line < starts().length ? starts()[line] : text.length();
        while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }
}
