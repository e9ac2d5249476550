package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** JSON with line feeds and two spaces on every system, in which what a terminal would obey is written out. */
final class SafeJson {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonFactory FACTORY = new JsonFactory()
            .setCharacterEscapes(new Escapes())
            .enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);

    private SafeJson() {}

    private static DefaultPrettyPrinter printer() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(INDENT);
        printer.indentArraysWith(INDENT);
        return printer;
    }

    static JsonGenerator writer(Writer to) throws IOException {
        return FACTORY.createGenerator(to).setPrettyPrinter(printer());
    }

    /** {@return the same in UTF-8, for what is long: nothing has to be encoded again} */
    static JsonGenerator stream(OutputStream to) throws IOException {
        return FACTORY.createGenerator(to, JsonEncoding.UTF8).setPrettyPrinter(printer());
    }

    /** {@return one that puts nothing between the values} */
    static JsonGenerator plain(Writer to) throws IOException {
        return FACTORY.createGenerator(to);
    }

    /** Writes unseen characters as {@code \}{@code u202e}. */
    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;
        private static final int DELETE = 0x7F;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[DELETE] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return Printable.isUnseen(c) && Character.getType(c) != Character.SURROGATE
                    ? new SerializedString("\\u%04x".formatted(c))
                    : null;
        }
    }
}
