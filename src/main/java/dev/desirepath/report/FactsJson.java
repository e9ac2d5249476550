package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.journey.Place;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.FactType;
import dev.desirepath.rules.FactTypes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a journey as JSON: null is what the journey does not say. */
public final class FactsJson {

    private static final int SCHEMA_VERSION = 1;

    private final Facts facts;
    private final JsonGenerator json;

    private FactsJson(Facts facts, JsonGenerator json) {
        this.facts = facts;
        this.json = json;
    }

    /** {@return the facts of one journey and the limits that rules compare them with, as they are on that day} */
    public static String of(Facts facts, List<? extends Fact> limits, LocalDate asOf) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = SafeJson.writer(text)) {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", SCHEMA_VERSION);
            json.writeStringField("asOf", asOf.toString());
            json.writeStringField("journey", facts.journey());
            json.writeObjectFieldStart("facts");
            FactsJson writer = new FactsJson(facts, json);
            for (FactType type : FactTypes.STANDARD.types().values()) {
                writer.write(type, FactsText.sorted(facts, limits, type));
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private void write(FactType type, List<Fact> same) throws IOException {
        if (same.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(type.name());
        for (Fact fact : same) {
            json.writeStartObject();
            writePlace(fact.place());
            json.writeObjectFieldStart("fields");
            for (FactField field : type.fields().values()) {
                json.writeFieldName(field.name());
                writeValue(field.valueIn(fact));
            }
            json.writeEndObject();
            writePlaces(type, fact);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writePlaces(FactType type, Fact fact) throws IOException {
        json.writeObjectFieldStart("places");
        for (FactField field : type.fields().values()) {
            Place place = facts.placeOf(fact, field.name());
            if (!place.equals(fact.place())) {
                json.writeStringField(field.name(), place.toString());
            }
        }
        json.writeEndObject();
    }

    private void writePlace(Place place) throws IOException {
        json.writeStringField("file", place.file());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
    }

    private void writeValue(@Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }
}
