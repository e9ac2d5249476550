package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.desirepath.advice.Run;
import dev.desirepath.journey.Problem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The parts of the report in JSON, each alone. */
public final class JsonParts {

    private JsonParts() {}

    /** What writes a part. */
    @FunctionalInterface
    private interface Writing {

        void write(JsonGenerator json) throws IOException;
    }

    /** {@return what is the same for all journeys of a run, as one object} */
    public static String head(Run run) {
        return text(json -> {
            json.writeStartObject();
            JsonReport.writeHead(run, json);
            json.writeEndObject();
        });
    }

    /** {@return the advice on one journey} */
    public static String journey(Analysed analysed) {
        return text(json -> new JourneyJson(analysed, json).write());
    }

    /** {@return the problems as a list} */
    public static String problems(List<Problem> problems) {
        return text(json -> {
            json.writeStartArray();
            for (Problem problem : problems) {
                JsonReport.writeProblem(problem, json);
            }
            json.writeEndArray();
        });
    }

    private static String text(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = SafeJson.plain(text)) {
            writing.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("A text takes all that is written to it.", e);
        }
        return text.toString();
    }
}
