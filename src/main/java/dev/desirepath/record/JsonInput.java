package dev.desirepath.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Reads a value from a text of JSON, whoever wrote it. */
final class JsonInput {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 256 << 20;
    private static final int LONGEST_NUMBER = 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private JsonInput() {}

    /** @throws NoJson when it is anything else than one value of the kinds that records have */
    static Json read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Json value = value(parser);
            if (parser.nextToken() != null) {
                throw new NoJson("there is more behind the end of the value", column(parser));
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new NoJson(
                    "it is nested deeper than %d levels, or a number is too long".formatted(DEEPEST), column(e));
        } catch (JsonProcessingException e) {
            String said = String.valueOf(e.getOriginalMessage());
            throw new NoJson(
                    said.startsWith("Duplicate field") ? "a key stands there twice" : "it is no JSON", column(e));
        } catch (IOException e) {
            throw new NoJson("it is no JSON", 1);
        }
    }

    private static Json value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new NoJson("it ends too early", column(parser));
        }
        return switch (token) {
            case VALUE_STRING -> new Json.Text(parser.getText());
            case VALUE_NUMBER_INT -> number(parser);
            case VALUE_TRUE -> new Json.Flag(true);
            case VALUE_FALSE -> new Json.Flag(false);
            case VALUE_NULL -> new Json.Nothing();
            case START_ARRAY -> items(parser);
            case START_OBJECT -> keys(parser);
            default -> throw new NoJson("a number is not whole", column(parser));
        };
    }

    private static Json number(JsonParser parser) throws IOException {
        try {
            long number = Long.parseLong(parser.getText());
            if (number <= Json.LARGEST && number >= -Json.LARGEST) {
                return new Json.Whole(number);
            }
        } catch (NumberFormatException e) {
            // Too large for a record, as said below.
        }
        throw new NoJson("a number is too large", column(parser));
    }

    private static Json items(JsonParser parser) throws IOException {
        List<Json> all = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(value(parser));
        }
        return new Json.Items(all);
    }

    private static Json keys(JsonParser parser) throws IOException {
        TreeMap<String, Json> all = new TreeMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            all.put(key, value(parser));
        }
        return new Json.Keys(all);
    }

    private static int column(JsonParser parser) {
        return parser.currentLocation().getColumnNr();
    }

    private static int column(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
    }

    /** That a text is no JSON of a record; says why and in which column. */
    static final class NoJson extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int column;

        NoJson(String message, int column) {
            super(message);
            this.column = column;
        }

        int column() {
            return column;
        }
    }
}
