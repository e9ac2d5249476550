package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.desirepath.advice.InventoryPoint;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.MapGap;
import dev.desirepath.advice.Measures;
import dev.desirepath.advice.NotJudged;
import dev.desirepath.advice.Question;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.Sensitivity;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The advice on one journey as JSON. */
final class JourneyJson {

    private final Analysed analysed;
    private final JourneyAdvice advice;
    private final JsonGenerator json;

    JourneyJson(Analysed analysed, JsonGenerator json) {
        this.analysed = analysed;
        this.advice = analysed.advice();
        this.json = json;
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("file", analysed.file());
        json.writeStringField("sha256", analysed.sha256());
        json.writeStringField("journey", advice.journey().name().value());
        writeVerdict(advice.measures());
        writeMeasures(advice.measures());
        json.writeArrayFieldStart("recommendations");
        for (Recommendation recommendation : advice.recommendations()) {
            new RecommendationJson(recommendation, json).write();
        }
        json.writeEndArray();
        writeSensitivities();
        writeInventory();
        writeMapGaps();
        writeQuestions();
        new SettledJson(json).write(advice.settled());
        writeSamePerson();
        json.writeArrayFieldStart("notJudged");
        for (NotJudged each : advice.notJudged()) {
            json.writeStartObject();
            json.writeStringField("rule", each.rule().id());
            json.writeStringField("why", each.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("judged");
        json.writeNumberField("rules", advice.judged());
        json.writeNumberField("of", advice.rules());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeSamePerson() throws IOException {
        json.writeArrayFieldStart("samePerson");
        for (SamePerson each : SamePerson.of(advice)) {
            json.writeStartObject();
            json.writeStringField("is", each.is());
            json.writeStringField("what", each.what());
            json.writeStringField("by", each.by());
            RecommendationJson.writeTexts("owns", each.owns(), json);
            json.writeStringField("file", each.place().file());
            json.writeNumberField("line", each.place().line());
            json.writeNumberField("column", each.place().column());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeVerdict(Measures measures) throws IOException {
        json.writeObjectFieldStart("verdict");
        json.writeNumberField("steps", measures.steps());
        json.writeNumberField("serveCustomer", measures.serveCustomer());
        json.writeNumberField("serveOnlyUs", measures.serveOnlyUs());
        json.writeNumberField("serveNobody", measures.serveNobody());
        json.writeNumberField("notKnown", measures.serveNotKnown());
        json.writeEndObject();
    }

    private void writeMeasures(Measures measures) throws IOException {
        json.writeObjectFieldStart("measures");
        json.writeNumberField("momentsOfTruth", measures.momentsOfTruth());
        json.writeNumberField("breakPoints", measures.breakPoints());
        json.writeNumberField("businessRules", measures.businessRules());
        json.writeNumberField("pointsRemoved", advice.together().points());
        if (measures.points() > 0) {
            json.writeStringField(
                    "reliabilityNeeded",
                    Measures.reliabilityNeeded(measures.points()).toPlainString());
        }
        writeExposure(measures.exposure());
        json.writeEndObject();
    }

    private void writeSensitivities() throws IOException {
        json.writeArrayFieldStart("sensitivities");
        for (Sensitivity sensitivity : advice.sensitivities()) {
            json.writeStartObject();
            json.writeNumberField("rank", sensitivity.rank());
            json.writeStringField("figure", sensitivity.figure());
            json.writeStringField("at", sensitivity.at());
            json.writeStringField("is", sensitivity.is());
            json.writeStringField("must", sensitivity.must());
            json.writeStringField("factor", sensitivity.factor().toPlainString());
            json.writeStringField("file", sensitivity.place().file());
            json.writeNumberField("line", sensitivity.place().line());
            json.writeNumberField("column", sensitivity.place().column());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeExposure(Measures.FailureExposure exposure) throws IOException {
        json.writeObjectFieldStart("failureExposure");
        writeShare("ifIndependent", exposure.perMille());
        writeShare("atLeast", exposure.atLeast());
        writeShare("atMost", exposure.atMost());
        json.writeNumberField("stepsNotKnown", exposure.unknown());
        json.writeEndObject();
    }

    private void writeShare(String field, @Nullable Long perMille) throws IOException {
        if (perMille != null) {
            json.writeStringField(
                    field, BigDecimal.valueOf(perMille, 3).stripTrailingZeros().toPlainString());
        }
    }

    private void writeInventory() throws IOException {
        json.writeArrayFieldStart("inventory");
        for (InventoryPoint point : advice.inventory()) {
            json.writeStartObject();
            json.writeStringField("point", Words.word(point.point()));
            json.writeStringField("id", point.id());
            json.writeStringField("verdict", Words.word(point.verdict()));
            json.writeStringField("why", point.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeMapGaps() throws IOException {
        json.writeArrayFieldStart("mapGaps");
        for (MapGap gap : advice.mapGaps()) {
            json.writeStartObject();
            json.writeStringField("rule", gap.rule());
            json.writeStringField("message", gap.message());
            json.writeStringField("file", gap.place().file());
            json.writeNumberField("line", gap.place().line());
            json.writeNumberField("column", gap.place().column());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeQuestions() throws IOException {
        json.writeArrayFieldStart("questions");
        for (Question question : advice.questions()) {
            json.writeStartObject();
            json.writeStringField("key", question.key());
            json.writeStringField("question", question.asked());
            RecommendationJson.writeTexts("elements", question.elements(), json);
            RecommendationJson.writeTexts("rules", question.rules(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
