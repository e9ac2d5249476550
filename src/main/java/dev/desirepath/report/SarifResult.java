package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.desirepath.advice.Evidence;
import dev.desirepath.advice.Finding;
import dev.desirepath.advice.MapGap;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.advice.Settled;
import dev.desirepath.advice.Target;
import dev.desirepath.journey.Acceptance;
import dev.desirepath.journey.Place;
import dev.desirepath.rules.Priority;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One result of SARIF. */
final class SarifResult {

    // Of the places of one result, code scanning shows a hundred and refuses a thousand.
    private static final int MOST_PLACES = 100;
    private static final int BAND = 25;

    private final JsonGenerator json;
    private final SarifRules rules;
    private final int artifact;

    /** @param artifact the number of the file among the artifacts */
    SarifResult(JsonGenerator json, SarifRules rules, int artifact) {
        this.json = json;
        this.rules = rules;
        this.artifact = artifact;
    }

    /**
     * Writes a recommendation.
     *
     * @param before how many of the same priority stand before it
     */
    void write(Recommendation it, int before, String journey) throws IOException {
        json.writeStartObject();
        writeRule(it.findings().get(0).rule().id());
        json.writeStringField("level", level(it.priority()));
        SarifPlaces.writeMessage(it.title(), it.rationale(), json);
        writeLocation(it.target());
        writeRelated(it);
        writeFingerprint("recommendation/v1", it.id());
        json.writeNumberField("rank", rank(it.priority(), before));
        json.writeObjectFieldStart("properties");
        json.writeStringField("journey", journey);
        json.writeNumberField("rankInJourney", it.rank());
        json.writeStringField("priority", RecommendationJson.slug(it.priority()));
        json.writeStringField("because", it.because());
        json.writeStringField("action", RecommendationJson.slug(it.action()));
        json.writeStringField("remedy", it.remedy());
        RecommendationJson.writeTexts(
                "change", it.change().stream().map(Words::change).toList(), json);
        json.writeStringField("changeEffort", RecommendationJson.slug(it.changeEffort()));
        json.writeStringField("confidence", RecommendationJson.slug(it.confidence()));
        RecommendationJson.writeTexts("assumes", it.assumes(), json);
        RecommendationJson.writeTexts("checkFirst", it.checkFirst(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Writes what every map should say and this one does not. */
    void write(MapGap gap, String journey) throws IOException {
        json.writeStartObject();
        writeRule(gap.rule());
        json.writeStringField("level", "note");
        SarifPlaces.writeMessage(gap.message(), "", json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        SarifPlaces.writePlace(gap.place(), artifact, json);
        json.writeEndObject();
        json.writeEndArray();
        writeFingerprint("mapGap/v1", journey + "/" + gap.rule());
        json.writeNumberField("rank", 0);
        json.writeEndObject();
    }

    /** Writes a finding that somebody answers for. */
    void write(Settled.Accepted accepted, String journey, String file) throws IOException {
        Finding finding = accepted.finding();
        Acceptance acceptance = accepted.acceptance();
        json.writeStartObject();
        writeRule(finding.rule().id());
        json.writeStringField("level", "note");
        SarifPlaces.writeMessage(finding.message(), "", json);
        writeLocation(finding.about());
        writeFingerprint("finding/v1", journey + "/" + finding.id());
        json.writeNumberField("rank", 0);
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", acceptance.place().file().equals(file) ? "inSource" : "external");
        json.writeStringField("status", "accepted");
        json.writeStringField(
                "justification",
                "%s answers for it until %s: %s".formatted(acceptance.by(), acceptance.until(), acceptance.because()));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What harms is an error, what could be better a warning: these are the words that code scanning filters by. */
    private static String level(Priority priority) {
        return switch (priority) {
            case CRITICAL, HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW -> "note";
        };
    }

    /** {@return from 100 down, a quarter for each priority, so that results of several journeys compare} */
    private static int rank(Priority priority, int before) {
        int best =
                switch (priority) {
                    case CRITICAL -> 4 * BAND;
                    case HIGH -> 3 * BAND;
                    case MEDIUM -> 2 * BAND;
                    case LOW -> BAND;
                };
        return best - Math.min(before, BAND - 1);
    }

    private void writeRule(String id) throws IOException {
        json.writeStringField("ruleId", id);
        json.writeNumberField("ruleIndex", rules.indexOf(id));
    }

    private void writeFingerprint(String name, String value) throws IOException {
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(name, value);
        json.writeEndObject();
    }

    private void writeLocation(Target target) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        SarifPlaces.writePlace(target.place(), artifact, json);
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", target.id());
        json.writeStringField("kind", RecommendationJson.slug(target.kind()));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** What was found, and each place at which a fact is written that it rests on; the first words at a place count. */
    private void writeRelated(Recommendation it) throws IOException {
        Map<Place, String> places = new LinkedHashMap<>();
        for (Finding finding : findings(it)) {
            places.putIfAbsent(finding.about().place(), finding.message());
        }
        for (Finding finding : findings(it)) {
            for (Evidence evidence : finding.evidence()) {
                places.putIfAbsent(evidence.place(), said(evidence));
            }
        }
        json.writeArrayFieldStart("relatedLocations");
        int number = 0;
        for (Map.Entry<Place, String> place :
                places.entrySet().stream().limit(MOST_PLACES).toList()) {
            json.writeStartObject();
            json.writeNumberField("id", ++number);
            SarifPlaces.writePlace(place.getKey(), artifact, json);
            SarifPlaces.writeMessage(place.getValue(), "", json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String said(Evidence evidence) {
        return evidence.fields().stream()
                .map(field -> field.name() + " " + evidence.value(field))
                .collect(Collectors.joining(
                        ", ", evidence.type() + (evidence.fields().isEmpty() ? "" : ": "), ""));
    }

    private static List<Finding> findings(Recommendation it) {
        return Stream.concat(it.findings().stream(), it.absorbed().stream()).toList();
    }
}
