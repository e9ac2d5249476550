package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.desirepath.advice.MapGap;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.Run;
import dev.desirepath.advice.Settled;
import dev.desirepath.journey.Problem;
import dev.desirepath.rules.Priority;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Advice as SARIF 2.1.0, the form that code scanning reads: a result for each recommendation and each gap of a map. Questions are
 * no results: nothing was found, and code scanning shows every result as an alert, whatever kind it says it is of.
 */
public final class SarifReport implements Report {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Run run;
    private final JsonGenerator json;
    private final SarifRules rules;
    private final List<Artifact> artifacts = new ArrayList<>();

    private record Artifact(String file, String sha256) {}

    /** Begins the report. */
    public SarifReport(Run run, OutputStream out) throws IOException {
        this.run = run;
        json = SafeJson.stream(out);
        // Closing is for the one who opened the stream.
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        rules = new SarifRules(run.packs());
        begin();
    }

    private void begin() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Desirepath");
        json.writeStringField("version", run.version());
        rules.write(json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        SarifPlaces.writeBase(json);
        json.writeArrayFieldStart("results");
    }

    @Override
    public void add(Analysed analysed) throws IOException {
        Map<Priority, Integer> seen = new EnumMap<>(Priority.class);
        for (Recommendation it : analysed.advice().recommendations()) {
            int before = seen.merge(it.priority(), 1, Integer::sum) - 1;
            new SarifResult(json, rules, artifacts.size())
                    .write(it, before, analysed.advice().journey().id());
        }
        for (MapGap gap : analysed.advice().mapGaps()) {
            new SarifResult(json, rules, artifacts.size())
                    .write(gap, analysed.advice().journey().id());
        }
        for (Settled.Accepted accepted : analysed.advice().settled().accepted()) {
            new SarifResult(json, rules, artifacts.size())
                    .write(accepted, analysed.advice().journey().id(), analysed.file());
        }
        artifacts.add(new Artifact(analysed.file(), analysed.sha256()));
    }

    @Override
    public void end(List<Problem> problems) throws IOException {
        json.writeEndArray();
        writeArtifacts();
        writeInvocation(problems);
        json.writeObjectFieldStart("properties");
        json.writeStringField("asOf", run.asOf().toString());
        JsonReport.writePacks(run.packs(), json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private void writeArtifacts() throws IOException {
        json.writeArrayFieldStart("artifacts");
        for (Artifact artifact : artifacts) {
            json.writeStartObject();
            json.writeFieldName("location");
            SarifPlaces.writeFile(artifact.file(), json);
            json.writeArrayFieldStart("roles");
            json.writeString("analysisTarget");
            json.writeEndArray();
            json.writeObjectFieldStart("hashes");
            json.writeStringField("sha-256", artifact.sha256());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The exit code is left out: what the run ends with is decided when all reports are written. */
    private void writeInvocation(List<Problem> problems) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", problems.isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            SarifPlaces.writeMessage(problem.message(), problem.help(), json);
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            SarifPlaces.writePlace(problem.place(), json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("toolConfigurationNotifications");
        for (String sentence : ConfigText.sentences(run.config())) {
            json.writeStartObject();
            json.writeStringField("level", "note");
            SarifPlaces.writeMessage(sentence, "", json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }
}
