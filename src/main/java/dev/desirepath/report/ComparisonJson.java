package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.desirepath.advice.Run;
import dev.desirepath.facts.Unit;
import dev.desirepath.journey.Step;
import dev.desirepath.redesign.Differences;
import dev.desirepath.redesign.Differences.Advised;
import dev.desirepath.redesign.Differences.Both;
import dev.desirepath.redesign.Differences.Figure;
import dev.desirepath.redesign.Differences.Point;
import dev.desirepath.redesign.Matching.Renamed;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison as JSON, with the head that advice has; shares are strings. */
public final class ComparisonJson {

    private final Comparison comparison;
    private final Differences differences;
    private final JsonGenerator json;

    private ComparisonJson(Comparison comparison, JsonGenerator json) {
        this.comparison = comparison;
        this.differences = comparison.differences();
        this.json = json;
    }

    /** {@return the JSON, with a line feed at the end} */
    public static String of(Comparison comparison, Run run) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = SafeJson.writer(text)) {
            json.writeStartObject();
            JsonReport.writeHead(run, json);
            new ComparisonJson(comparison, json).write();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private void write() throws IOException {
        writeJourney("before", comparison.before());
        writeJourney("after", comparison.after());
        json.writeStringField("verdict", Words.word(differences.verdict()));
        writePoints("better", differences.better());
        writePoints("worse", differences.worse());
        writePoints("notKnown", differences.notKnown());
        writeSteps();
        writeFindings();
        writeRecommendations();
        writeMeasures();
        RecommendationJson.writeTexts("objections", differences.objections(), json);
        NotedJson.writeWork(differences.work(), json);
    }

    private void writeJourney(String field, Analysed analysed) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("file", analysed.file());
        json.writeStringField("sha256", analysed.sha256());
        json.writeStringField("journey", analysed.advice().journey().name().value());
        json.writeNumberField(
                "recommendations", analysed.advice().recommendations().size());
        json.writeEndObject();
    }

    private void writePoints(String field, List<Point> points) throws IOException {
        json.writeArrayFieldStart(field);
        for (Point point : points) {
            json.writeStartObject();
            json.writeStringField("what", point.what());
            json.writeStringField("says", point.says());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeSteps() throws IOException {
        json.writeObjectFieldStart("steps");
        json.writeNumberField("matched", differences.matching().matched());
        json.writeArrayFieldStart("renamed");
        for (Renamed renamed : differences.matching().renamed()) {
            json.writeStartObject();
            json.writeStringField("before", renamed.before());
            json.writeStringField("after", renamed.after());
            json.writeStringField("because", renamed.because());
            json.writeEndObject();
        }
        json.writeEndArray();
        RecommendationJson.writeTexts("onlyBefore", ids(differences.matching().gone()), json);
        RecommendationJson.writeTexts("onlyAfter", ids(differences.matching().added()), json);
        json.writeEndObject();
    }

    private static List<String> ids(List<Step> steps) {
        return steps.stream().map(Step::id).toList();
    }

    private void writeFindings() throws IOException {
        Differences.Findings findings = differences.findings();
        json.writeObjectFieldStart("findings");
        NotedJson.write("closed", findings.closed(), json);
        NotedJson.write("opened", findings.opened(), json);
        writeBoth("kept", findings.kept());
        writeBoth("elsewhere", findings.elsewhere());
        NotedJson.write("notJudged", findings.notJudged(), json);
        NotedJson.write("cameToLight", findings.cameToLight(), json);
        json.writeEndObject();
    }

    private void writeBoth(String field, List<Both> findings) throws IOException {
        json.writeArrayFieldStart(field);
        for (Both both : findings) {
            json.writeStartObject();
            json.writeBooleanField("changed", both.changed());
            json.writeObjectFieldStart("before");
            NotedJson.writeFields(both.before(), json);
            json.writeEndObject();
            json.writeObjectFieldStart("after");
            NotedJson.writeFields(both.after(), json);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeRecommendations() throws IOException {
        json.writeObjectFieldStart("recommendations");
        writeAdvised("closed", differences.recommendations().closed());
        writeAdvised("opened", differences.recommendations().opened());
        writeAdvised("kept", differences.recommendations().kept());
        json.writeEndObject();
    }

    private void writeAdvised(String field, List<Advised> advised) throws IOException {
        json.writeArrayFieldStart(field);
        for (Advised each : advised) {
            json.writeStartObject();
            json.writeStringField("id", each.id());
            json.writeNumberField("rank", each.rank());
            json.writeStringField("priority", each.priority());
            json.writeStringField("action", each.action());
            json.writeStringField("title", each.title());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeMeasures() throws IOException {
        json.writeArrayFieldStart("measures");
        for (Figure figure : differences.measures()) {
            json.writeStartObject();
            json.writeStringField("measure", figure.measure());
            json.writeStringField("numberOf", Words.word(figure.numberOf()));
            writeNumber("before", figure.before(), figure.numberOf());
            writeNumber("after", figure.after(), figure.numberOf());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Shares are written as in advice: a part of one. */
    private void writeNumber(String field, @Nullable Long value, Unit unit) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else if (unit == Unit.THOUSANDTHS) {
            json.writeStringField(
                    field, BigDecimal.valueOf(value, 3).stripTrailingZeros().toPlainString());
        } else {
            json.writeNumberField(field, value);
        }
    }
}
