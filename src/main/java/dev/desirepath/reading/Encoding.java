package dev.desirepath.reading;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The way from bytes to text, and what may not stand in it. */
public final class Encoding {

    static final int MOST_BYTES = 3 * 1024 * 1024;
    private static final byte[] PACKED = {'P', 'K', 3, 4};
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Encoding() {}

    /**
     * Text in which each malformed stretch of bytes has become one replacement character.
     *
     * @param plain whether all of it is letters, digits and signs that anybody can type, and so nothing in it is refused
     */
    public record Decoded(String text, List<Malformed> malformed, boolean plain) {}

    /** Bytes that are not UTF-8, and the index of the character that replaced them. */
    public record Malformed(int index, String bytes) {}

    /** {@return why these bytes are not even decoded; null when they are} */
    public static @Nullable Problem refusal(FileKind kind, String file, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return wholeFile(
                    file,
                    "the file is larger than the 3 MiB that " + kind.says() + " may have",
                    kind == FileKind.JOURNEY
                            ? "Is it a journey file? If it holds several journeys, give each its own file."
                            : "Is it " + kind.says() + "?");
        }
        if (isUtf16(bytes)) {
            return wholeFile(file, "the file is written in UTF-16, not in UTF-8", "Save it with the encoding UTF-8.");
        }
        if (Arrays.mismatch(bytes, PACKED) == PACKED.length) {
            return wholeFile(
                    file,
                    "the file is packed, as a workbook is",
                    "Save the sheet as 'CSV UTF-8' and give that file; docs/importing.md says what its columns are.");
        }
        return null;
    }

    private static Problem wholeFile(String file, String message, String help) {
        return new Problem(new Place(file, 1, 1), 1, message, "", help);
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        // Without a mark, a Latin letter in UTF-16 has a zero byte on one side.
        return marked || (first == 0) != (second == 0);
    }

    /** {@return the text of the bytes, without a byte order mark} */
    public static Decoded decode(byte[] bytes) {
        if (isPlain(bytes)) {
            return new Decoded(new String(bytes, StandardCharsets.US_ASCII), List.of(), true);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        in.position(startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        List<Malformed> malformed = new ArrayList<>();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            malformed.add(new Malformed(out.position(), hex(in, result.length())));
            out.put('\uFFFD');
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        return new Decoded(out.flip().toString(), malformed, false);
    }

    private static boolean isPlain(byte[] bytes) {
        for (byte each : bytes) {
            // From the space to the tilde, in one comparison, since it is asked of every byte.
            boolean typed = ((each - ' ') & 0xFF) <= '~' - ' ';
            if (!typed && each != '\n') {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }

    private static String hex(ByteBuffer in, int length) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < length; i++) {
            hex.append(String.format(Locale.ROOT, "\\x%02x", in.get(in.position() + i) & 0xFF));
        }
        return hex.toString();
    }

    /** Reports what is not UTF-8 and every character that may not stand in a journey file. */
    public static void check(Decoded decoded, Problems problems) {
        if (decoded.plain()) {
            return;
        }
        for (Malformed malformed : decoded.malformed()) {
            problems.add(
                    malformed.index(),
                    "the bytes " + malformed.bytes() + " are not UTF-8",
                    "Save the file with the encoding UTF-8.");
        }
        String text = decoded.text();
        for (int i = Characters.indexOfRefused(text, 0); i >= 0; i = Characters.indexOfRefused(text, i + 1)) {
            int found = text.codePointAt(i);
            problems.add(
                    i,
                    "the character " + Characters.escape(found) + " may not stand in "
                            + problems.kind().says(),
                    Characters.whyRefused(found) + " Delete it.");
        }
    }
}
