package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.desirepath.journey.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** What was found in journey files as JSON, the form that scripts read. */
public final class CheckJson {

    private CheckJson() {}

    /** {@return all problems in their order} */
    public static String of(List<Problem> problems) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = SafeJson.writer(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("problems");
            for (Problem problem : problems) {
                write(problem, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void write(Problem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", Words.word(problem.severity()));
        json.writeStringField("file", problem.place().file());
        json.writeNumberField("line", problem.place().line());
        json.writeNumberField("column", problem.place().column());
        json.writeStringField("message", problem.message());
        json.writeStringField("help", problem.help());
        json.writeEndObject();
    }
}
