package dev.desirepath.record;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The bytes of a file that is part of a record; nobody changes them. */
public final class Content {

    private final byte[] bytes;

    private Content(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes a copy of the bytes. */
    public static Content of(byte[] bytes) {
        return new Content(bytes.clone());
    }

    /** {@return a copy of the bytes} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Adds name, content and hash: as text where the bytes are UTF-8, else in Base64. */
    Json.Keys named(String name) {
        Json.Keys keys = new Json.Keys().with("name", name).with("sha256", Sha256.of(bytes));
        String text = text();
        return text == null ? keys.with("base64", Base64.getEncoder().encodeToString(bytes)) : keys.with("text", text);
    }

    private @Nullable String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** {@return the content of a file in a record} */
    static Content read(Part file) {
        Content content = file.has("text") ? ofText(file) : new Content(decoded(file));
        if (!file.text("sha256").equals(Sha256.of(content.bytes))) {
            throw file.wrong("sha256", "the hash of '%s' is not that of its content".formatted(file.text("name")));
        }
        return content;
    }

    private static Content ofText(Part file) {
        String text = file.text("text");
        Content content = new Content(text.getBytes(StandardCharsets.UTF_8));
        if (!text.equals(content.text())) {
            throw file.wrong("text", "the text has half a character, which no file can have");
        }
        return content;
    }

    private static byte[] decoded(Part file) {
        try {
            return Base64.getDecoder().decode(file.text("base64"));
        } catch (IllegalArgumentException e) {
            throw file.wrong("base64", "the content is not in Base64");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
