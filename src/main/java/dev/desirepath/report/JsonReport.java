package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.desirepath.advice.Run;
import dev.desirepath.advice.Run.Analysed;
import dev.desirepath.journey.Problem;
import dev.desirepath.rules.Pack;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Advice as JSON, the form that scripts read; decimals are strings. */
public final class JsonReport implements Report {

    private static final int SCHEMA_VERSION = 1;
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    @Override
    public String of(Run run) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(INDENT);
            printer.indentArraysWith(INDENT);
            json.setPrettyPrinter(printer);
            write(run, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void write(Run run, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "desirepath");
        json.writeStringField("version", run.version());
        json.writeEndObject();
        json.writeStringField("asOf", run.asOf().toString());
        writeRules(run.pack(), json);
        json.writeArrayFieldStart("journeys");
        for (Analysed analysed : run.journeys()) {
            new JourneyJson(analysed, json).write();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (Problem problem : run.problems()) {
            writeProblem(problem, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeRules(Pack pack, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("rules");
        json.writeArrayFieldStart("packs");
        json.writeStartObject();
        json.writeStringField("name", pack.name());
        json.writeStringField("version", pack.version());
        json.writeStringField("sha256", pack.sha256());
        json.writeEndObject();
        json.writeEndArray();
        json.writeNumberField("count", pack.rules().size());
        json.writeEndObject();
    }

    private static void writeProblem(Problem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", problem.place().file());
        json.writeNumberField("line", problem.place().line());
        json.writeNumberField("column", problem.place().column());
        json.writeStringField("message", problem.message());
        json.writeStringField("help", problem.help());
        json.writeEndObject();
    }
}
