package dev.desirepath.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a record line by line, whatever it is. */
final class RecordLines {

    /** Longer than any line that the program writes. */
    private static final int LONGEST = 128 << 20;

    private static final int FIRST_SEEN = 0x20;
    private static final int LAST_SEEN = 0x7E;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int filled;
    private int number;

    RecordLines(InputStream in) {
        this.in = in;
    }

    /** {@return the number of the line that was read last, from 1} */
    int number() {
        return number;
    }

    /**
     * {@return the next line without its line feed; null at the end}
     *
     * @throws Part.Malformed when it cannot be one of a record
     */
    @Nullable
    String next() throws IOException {
        if (!fill()) {
            return null;
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int wrong = -1;
        do {
            int to = from;
            while (to < filled && buffer[to] != '\n') {
                if (wrong < 0 && (buffer[to] < FIRST_SEEN || buffer[to] > LAST_SEEN)) {
                    wrong = line.size() + to - from;
                }
                to++;
            }
            line.write(buffer, from, to - from);
            from = to;
            if (line.size() > LONGEST) {
                throw malformed("the line is longer than any line of a record");
            }
        } while (from == filled && fill());
        if (wrong >= 0) {
            from = Math.min(from + 1, filled);
            throw malformed("column %d has a byte that no record has".formatted(wrong + 1));
        }
        if (from == filled) {
            throw malformed("the record ends within a line, so something is missing");
        }
        from++;
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    /** {@return whether there is anything left to read} */
    private boolean fill() throws IOException {
        if (from == filled) {
            from = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return filled > from;
    }

    private Part.Malformed malformed(String message) {
        return new Part.Malformed(number, "", message);
    }
}
