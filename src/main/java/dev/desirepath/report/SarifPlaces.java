package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.desirepath.journey.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Places and messages as SARIF has them: files as relative references, messages without links of their own. */
final class SarifPlaces {

    private static final String BASE = "%SRCROOT%";
    private static final String UNRESERVED = "-._~/";

    private SarifPlaces() {}

    /** Where the relative references begin; that folder has another path on every machine, and so has none here. */
    static void writeBase(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(BASE);
        json.writeObjectFieldStart("description");
        json.writeStringField("text", "The folder in which the command ran.");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Writes a file as it was named on the command line. */
    static void writeFile(String file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeUri(file, json);
        json.writeEndObject();
    }

    private static void writeUri(String file, JsonGenerator json) throws IOException {
        boolean drive = file.length() > 1 && file.charAt(1) == ':';
        if (file.startsWith("/") || drive) {
            json.writeStringField("uri", "file://" + (drive ? "/" : "") + encoded(file));
        } else {
            json.writeStringField("uri", encoded(file));
            json.writeStringField("uriBaseId", BASE);
        }
    }

    private static String encoded(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte each : file.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (each & 0xFF);
            boolean plain = sign < 128 && (Character.isLetterOrDigit(sign) || UNRESERVED.indexOf(sign) >= 0);
            uri.append(plain ? String.valueOf(sign) : "%%%02X".formatted((int) sign));
        }
        return uri.toString();
    }

    /** Writes {@code physicalLocation}: the line and column at which something begins; where it ends is not known. */
    static void writePlace(Place place, JsonGenerator json) throws IOException {
        writePlace(place, -1, json);
    }

    /** @param index of the file among the artifacts; below zero where it is none */
    static void writePlace(Place place, int index, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        writeUri(place.file(), json);
        if (index >= 0) {
            json.writeNumberField("index", index);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.line());
        json.writeNumberField("startColumn", place.column());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Writes {@code message}, of a sentence and one that may follow it. */
    static void writeMessage(String sentence, String more, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("text", text(more.isEmpty() ? sentence : ended(sentence) + " " + more));
        json.writeEndObject();
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("?") || sentence.endsWith("!") ? sentence : sentence + ".";
    }

    /** {@return a text for a message, in which brackets make no link and braces no gap} */
    static String text(String text) {
        return Printable.text(text.replaceAll("\\s+", " ").strip())
                .replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("{", "{{")
                .replace("}", "}}");
    }
}
