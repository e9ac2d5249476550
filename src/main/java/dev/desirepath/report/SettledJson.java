package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.desirepath.advice.Finding;
import dev.desirepath.advice.Settled;
import dev.desirepath.journey.Acceptance;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Response;
import java.io.IOException;

/** What the house has settled on a journey, as JSON. */
final class SettledJson {

    private final JsonGenerator json;

    SettledJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Settled settled) throws IOException {
        json.writeArrayFieldStart("accepted");
        for (Settled.Accepted each : settled.accepted()) {
            json.writeStartObject();
            write(each.finding());
            write(each.acceptance());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("onTrial");
        for (Finding finding : settled.onTrial()) {
            json.writeStartObject();
            write(finding);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rejected");
        for (Settled.Rejected each : settled.rejected()) {
            json.writeStartObject();
            json.writeStringField("id", each.recommendation().id());
            json.writeStringField("title", each.recommendation().title());
            write(each.response());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("baseline");
        json.writeNumberField("known", settled.known().size());
        RecommendationJson.writeTexts("gone", settled.gone(), json);
        json.writeEndObject();
        json.writeArrayFieldStart("notices");
        for (Settled.Notice notice : settled.notices()) {
            json.writeStartObject();
            json.writeStringField("message", notice.message());
            write(notice.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void write(Finding finding) throws IOException {
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("message", finding.message());
        json.writeStringField("at", finding.about().id());
        json.writeStringField("step", finding.step());
        write(finding.about().place());
    }

    private void write(Acceptance acceptance) throws IOException {
        json.writeObjectFieldStart("acceptance");
        json.writeStringField("because", acceptance.because());
        json.writeStringField("by", acceptance.by());
        json.writeStringField("until", acceptance.until().toString());
        write(acceptance.place());
        json.writeEndObject();
    }

    /** Writes what was answered to a recommendation. */
    void write(Response response) throws IOException {
        json.writeObjectFieldStart("response");
        json.writeStringField("is", SettledText.slug(response));
        json.writeStringField("by", response.by());
        json.writeStringField("on", response.on().toString());
        if (response.until() != null) {
            json.writeStringField("until", response.until().toString());
        }
        json.writeStringField("because", response.because());
        write(response.place());
        json.writeEndObject();
    }

    private void write(Place place) throws IOException {
        json.writeStringField("file", place.file());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
    }
}
