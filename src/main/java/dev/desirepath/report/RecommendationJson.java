package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.desirepath.advice.Change;
import dev.desirepath.advice.Evidence;
import dev.desirepath.advice.Finding;
import dev.desirepath.advice.Objection;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.Target;
import dev.desirepath.journey.Place;
import dev.desirepath.rules.Answerable;
import dev.desirepath.rules.FactField;
import dev.desirepath.rules.Rule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One recommendation as JSON. */
final class RecommendationJson {

    private final Recommendation it;
    private final JsonGenerator json;

    RecommendationJson(Recommendation recommendation, JsonGenerator json) {
        this.it = recommendation;
        this.json = json;
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("id", it.id());
        json.writeNumberField("rank", it.rank());
        json.writeStringField("priority", slug(it.priority()));
        json.writeStringField("because", it.because());
        json.writeStringField("action", slug(it.action()));
        json.writeStringField("remedy", it.remedy());
        json.writeStringField("title", it.title());
        json.writeStringField("rationale", it.rationale());
        json.writeObjectFieldStart("target");
        writeTarget(it.target());
        writePlace(it.target().place(), json);
        json.writeEndObject();
        writeRemoves();
        writeChange();
        json.writeStringField(
                "exposure",
                BigDecimal.valueOf(it.exposurePerMille(), 3)
                        .stripTrailingZeros()
                        .toPlainString());
        new EffectsJson(json).write(it.effects(), it.practice());
        json.writeStringField("changeEffort", slug(it.changeEffort()));
        json.writeStringField("confidence", slug(it.confidence()));
        writeTexts("assumes", it.assumes(), json);
        writeTexts("checkFirst", it.checkFirst(), json);
        writeObjections();
        json.writeStringField("decidedBy", slug(it.decidedBy()));
        writeFindings("findings", it.findings());
        writeFindings("absorbed", it.absorbed());
        writeBehind();
        if (it.response() != null) {
            new SettledJson(json).write(it.response());
        }
        json.writeEndObject();
    }

    /** {@return a constant as JSON has it, such as {@code hand-off}} */
    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void writeTexts(String field, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void writePlace(Place place, JsonGenerator json) throws IOException {
        json.writeStringField("file", place.file());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
    }

    private void writeTarget(Target target) throws IOException {
        json.writeStringField("kind", slug(target.kind()));
        json.writeStringField("id", target.id());
    }

    private void writeRemoves() throws IOException {
        json.writeArrayFieldStart("removes");
        for (Target removed : it.removes()) {
            json.writeStartObject();
            writeTarget(removed);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeChange() throws IOException {
        json.writeArrayFieldStart("change");
        for (Change change : it.change()) {
            json.writeStartObject();
            json.writeStringField("edit", change.edit());
            for (Map.Entry<String, String> part : change.what().entrySet()) {
                json.writeStringField(part.getKey(), part.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeObjections() throws IOException {
        json.writeArrayFieldStart("objections");
        for (Objection objection : it.objections()) {
            json.writeStartObject();
            json.writeStringField("rule", objection.rule());
            json.writeStringField("message", objection.message());
            json.writeBooleanField("stops", objection.stops());
            writePlace(objection.place(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeBehind() throws IOException {
        json.writeArrayFieldStart("behind");
        for (Rule rule : RecommendationText.rules(it)) {
            json.writeStartObject();
            json.writeStringField("rule", rule.id());
            writeBehind(Answerable.of(rule), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeBehind(Answerable it, JsonGenerator json) throws IOException {
        json.writeStringField("owner", it.owner());
        json.writeStringField("approved", it.approved());
        json.writeBooleanField("sameOwnerAndApprover", it.isSame());
        json.writeStringField("source", it.source());
        json.writeStringField("reviewed", it.reviewed());
        json.writeBooleanField("trial", it.trial());
    }

    private void writeFindings(String field, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(field);
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule().id());
            json.writeStringField("message", finding.message());
            json.writeStringField("step", finding.step());
            writePlace(finding.about().place(), json);
            json.writeArrayFieldStart("evidence");
            for (Evidence evidence : finding.evidence()) {
                writeEvidence(evidence);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeEvidence(Evidence evidence) throws IOException {
        json.writeStartObject();
        json.writeStringField("fact", evidence.type());
        json.writeObjectFieldStart("values");
        for (FactField field : evidence.fields()) {
            json.writeStringField(field.name(), evidence.value(field));
        }
        json.writeEndObject();
        writePlace(evidence.place(), json);
        json.writeEndObject();
    }
}
