package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain records as JSON: one object for each, with its components in their order. */
public final class RecordJson {

    private RecordJson() {}

    /** {@return the record with a line feed behind it} */
    public static String of(Record record) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = SafeJson.writer(text)) {
            write(record, json);
        } catch (IOException e) {
            throw new UncheckedIOException("A text takes all that is written to it.", e);
        }
        return text.append("\n").toString();
    }

    private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name().toLowerCase(Locale.ROOT));
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write(each, json);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> each : map.entrySet()) {
                json.writeFieldName(String.valueOf(each.getKey()));
                write(each.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Record record) {
            object(record, json);
        } else {
            json.writeString(value.toString());
        }
    }

    private static void object(Record record, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            json.writeFieldName(component.getName());
            write(value(component, record), json);
        }
        json.writeEndObject();
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            // The record itself may be known to its own package only.
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The component " + component.getName() + " cannot be read.", e);
        }
    }
}
