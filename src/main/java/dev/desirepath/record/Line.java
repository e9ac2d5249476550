package dev.desirepath.record;

import java.nio.charset.StandardCharsets;

/**
 * One line of a record.
 *
 * @param kind what it holds
 * @param text its canonical JSON, without the line feed
 */
public record Line(String kind, String text, String sha256) {

    static final String KIND = "line";

    static Line of(String kind, Json.Keys content) {
        String text = Canonical.of(content.with(KIND, kind));
        return new Line(kind, text, Sha256.of(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** {@return what the line with the hashes says of it} */
    Json hash() {
        return new Json.Keys().with(KIND, kind).with("sha256", sha256);
    }
}
