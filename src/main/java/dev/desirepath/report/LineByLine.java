package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** JSON with each value on a line of its own, two spaces further in than what it is part of. */
final class LineByLine implements PrettyPrinter {

    private static final SerializedString BETWEEN = new SerializedString(" : ");

    /** The line feed and the spaces that a line of each depth begins with, encoded once. */
    private final List<SerializedString> lines = new ArrayList<>();

    /** The same behind a comma. */
    private final List<SerializedString> next = new ArrayList<>();

    private int depth;

    private void line(JsonGenerator json) throws IOException {
        json.writeRaw(at(depth, "\n", lines));
    }

    private void nextLine(JsonGenerator json) throws IOException {
        json.writeRaw(at(depth, ",\n", next));
    }

    private static SerializedString at(int depth, String before, List<SerializedString> known) {
        while (known.size() <= depth) {
            known.add(new SerializedString(before + "  ".repeat(known.size())));
        }
        return known.get(depth);
    }

    private void begin(char bracket, JsonGenerator json) throws IOException {
        json.writeRaw(bracket);
        depth++;
    }

    private void end(char bracket, int parts, JsonGenerator json) throws IOException {
        depth--;
        if (parts == 0) {
            json.writeRaw(' ');
        } else {
            line(json);
        }
        json.writeRaw(bracket);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        line(json);
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        begin('{', json);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        line(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(BETWEEN);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        nextLine(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        end('}', entries, json);
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        begin('[', json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        line(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        nextLine(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        end(']', values, json);
    }
}
