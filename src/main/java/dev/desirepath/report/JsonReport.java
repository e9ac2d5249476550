package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.desirepath.advice.Run;
import dev.desirepath.journey.Problem;
import dev.desirepath.rules.Answerable;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Advice as JSON, the form that scripts read; decimals are strings. */
public final class JsonReport implements Report {

    private static final int SCHEMA_VERSION = 1;

    private final JsonGenerator json;

    /** Begins the report. */
    public JsonReport(Run run, OutputStream out) throws IOException {
        json = SafeJson.stream(out);
        // Closing is for the one who opened the stream.
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        begin(run);
    }

    private void begin(Run run) throws IOException {
        json.writeStartObject();
        writeHead(run, json);
        json.writeArrayFieldStart("journeys");
    }

    /** Writes what is the same for all journeys of a run. */
    static void writeHead(Run run, JsonGenerator json) throws IOException {
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "desirepath");
        json.writeStringField("version", run.version());
        json.writeEndObject();
        json.writeStringField("asOf", run.asOf().toString());
        writeConfig(run.config(), json);
        writeRules(run, json);
    }

    @Override
    public void add(Analysed analysed) throws IOException {
        new JourneyJson(analysed, json).write();
    }

    @Override
    public void end(List<Problem> problems) throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            writeProblem(problem, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    static void writeConfig(Run.@Nullable Config config, JsonGenerator json) throws IOException {
        if (config == null) {
            return;
        }
        json.writeObjectFieldStart("config");
        json.writeStringField("file", config.file());
        json.writeStringField("sha256", config.sha256());
        RecommendationJson.writeTexts("rulesOff", config.rulesOff(), json);
        RecommendationJson.writeTexts("objectionsOff", config.objectionsOff(), json);
        json.writeEndObject();
    }

    static void writePacks(Packs packs, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("packs");
        for (Pack pack : packs.packs()) {
            json.writeStartObject();
            json.writeStringField("name", pack.name());
            json.writeStringField("version", pack.version());
            json.writeStringField("sha256", pack.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeRules(Run run, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("rules");
        writePacks(run.packs(), json);
        json.writeNumberField("count", run.packs().rules().size());
        json.writeArrayFieldStart("house");
        for (Rule rule : new Behind(run).house()) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            json.writeStringField("pack", run.packs().packOf(rule).name());
            RecommendationJson.writeBehind(Answerable.of(rule), json);
            RecommendationJson.writeTexts("notes", Behind.notes(rule, run), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void writeProblem(Problem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", problem.place().file());
        json.writeNumberField("line", problem.place().line());
        json.writeNumberField("column", problem.place().column());
        json.writeStringField("message", problem.message());
        json.writeStringField("help", problem.help());
        json.writeEndObject();
    }
}
