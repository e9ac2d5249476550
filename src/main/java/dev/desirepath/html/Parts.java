package dev.desirepath.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The finished parts of a page, which come behind what is known only after the last of them; packed, a part takes a tenth of its room. */
final class Parts implements Content {

    private static final int BUFFER = 1 << 14;

    private final List<byte[]> packed = new ArrayList<>();

    void add(String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
            out.write(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        packed.add(bytes.toByteArray());
    }

    void clear() {
        packed.clear();
    }

    int size() {
        return packed.size();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        packed.forEach(part -> write(part, output));
    }

    private static void write(byte[] part, TemplateOutput output) {
        char[] some = new char[BUFFER];
        try (Reader in =
                new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(part)), StandardCharsets.UTF_8)) {
            for (int length = in.read(some); length >= 0; length = in.read(some)) {
                output.writeUnsafeContent(new String(some, 0, length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
