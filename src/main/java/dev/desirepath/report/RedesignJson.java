package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.desirepath.advice.Measures;
import dev.desirepath.advice.Run;
import dev.desirepath.redesign.Audit;
import dev.desirepath.redesign.Carried;
import dev.desirepath.redesign.Carried.Part;
import dev.desirepath.redesign.Redesign;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A redesign as JSON: what became of each recommendation, the audit, and the journey as it is to be. */
public final class RedesignJson {

    private final Redesign redesign;
    private final JsonGenerator json;

    private RedesignJson(Redesign redesign, JsonGenerator json) {
        this.redesign = redesign;
        this.json = json;
    }

    /**
     * {@return the JSON}
     *
     * @param output the file that holds the journey as it is to be; null when the JSON itself is to
     */
    public static String of(Redesign redesign, Run run, String file, @Nullable String output) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = SafeJson.writer(text)) {
            new RedesignJson(redesign, json).write(run, file, output);
        }
        return text.append('\n').toString();
    }

    private void write(Run run, String file, @Nullable String output) throws IOException {
        json.writeStartObject();
        JsonReport.writeHead(run, json);
        json.writeStringField("file", file);
        json.writeStringField(
                "journey", redesign.audit().after().journey().name().value());
        json.writeArrayFieldStart("applied");
        for (Carried carried : redesign.carried()) {
            write(carried);
        }
        json.writeEndArray();
        writeAudit();
        json.writeStringField(output == null ? "toBe" : "output", output == null ? redesign.text() : output);
        json.writeEndObject();
    }

    private void write(Carried carried) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", carried.recommendation().id());
        json.writeNumberField("rank", carried.recommendation().rank());
        json.writeStringField("title", carried.recommendation().title());
        json.writeBooleanField("complete", carried.complete());
        json.writeBooleanField("byHand", carried.byHand());
        json.writeArrayFieldStart("change");
        for (Part part : carried.parts()) {
            json.writeStartObject();
            json.writeStringField("edit", part.change().edit());
            for (Map.Entry<String, String> each : part.change().what().entrySet()) {
                json.writeStringField(each.getKey(), each.getValue());
            }
            json.writeStringField("end", Words.word(part.end()));
            json.writeStringField("note", part.note());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeAudit() throws IOException {
        Audit audit = redesign.audit();
        json.writeObjectFieldStart("audit");
        NotedJson.write("closed", audit.closed(), json);
        NotedJson.write("opened", audit.opened(), json);
        NotedJson.write("still", audit.still(), json);
        RecommendationJson.writeTexts("objections", audit.objections(), json);
        json.writeObjectFieldStart("measures");
        write("before", audit.before());
        write("after", audit.after().measures());
        json.writeEndObject();
        NotedJson.writeWork(audit.work(), json);
        json.writeEndObject();
    }

    private void write(String field, Measures measures) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("steps", measures.steps());
        json.writeNumberField("momentsOfTruth", measures.momentsOfTruth());
        json.writeNumberField("breakPoints", measures.breakPoints());
        json.writeNumberField("businessRules", measures.businessRules());
        json.writeNumberField("points", measures.points());
        json.writeEndObject();
    }
}
