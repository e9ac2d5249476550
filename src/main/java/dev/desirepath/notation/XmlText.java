package dev.desirepath.notation;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML file, decoded as its first bytes or its declaration say.
 *
 * @param refusal why the bytes are not that; empty when they are
 * @param index where in the text that is
 */
record XmlText(String text, String refusal, int index) {

    private static final int DECLARATION = 300;
    private static final Pattern ENCODING =
            Pattern.compile("\\A<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

    static XmlText decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0, '<')) {
            return decode(bytes, 0, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, '<', 0)) {
            return decode(bytes, 0, StandardCharsets.UTF_16LE);
        }
        String begin = new String(bytes, 0, Math.min(DECLARATION, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = ENCODING.matcher(begin);
        String name = declared.find() ? declared.group(1) : "UTF-8";
        try {
            return decode(bytes, 0, Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return new XmlText(
                    "", "the file says that it is written in '%s', which is no known encoding".formatted(name), 0);
        }
    }

    private static boolean starts(byte[] bytes, int... begin) {
        if (bytes.length < begin.length) {
            return false;
        }
        for (int at = 0; at < begin.length; at++) {
            if ((bytes[at] & 0xFF) != begin[at]) {
                return false;
            }
        }
        return true;
    }

    private static XmlText decode(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        return result.isError()
                ? new XmlText(text, "bytes stand here that are not " + charset.name(), Math.max(0, text.length() - 1))
                : new XmlText(text, "", 0);
    }
}
