package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.desirepath.redesign.Audit.Noted;
import dev.desirepath.redesign.Audit.Work;
import java.io.IOException;
import java.util.List;

/** Findings and work before and after a change, as JSON. */
final class NotedJson {

    private NotedJson() {}

    static void write(String field, List<Noted> findings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Noted finding : findings) {
            json.writeStartObject();
            writeFields(finding, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeFields(Noted finding, JsonGenerator json) throws IOException {
        json.writeStringField("rule", finding.rule());
        json.writeStringField("id", finding.id());
        json.writeStringField("message", finding.message());
        json.writeStringField("priority", finding.priority());
        json.writeNumberField("line", finding.line());
    }

    static void writeWork(List<Work> works, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("work");
        for (Work work : works) {
            json.writeStartObject();
            json.writeStringField("actor", work.actor());
            json.writeNumberField("stepsBefore", work.stepsBefore());
            json.writeNumberField("stepsAfter", work.stepsAfter());
            json.writeNumberField("minutesBefore", work.minutesBefore());
            json.writeNumberField("minutesAfter", work.minutesAfter());
            json.writeNumberField("stepsOfUnknownLength", work.unknown());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
