package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.desirepath.advice.Effects;
import dev.desirepath.rules.Practice;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** What a change does, as JSON: what becomes less has a minus sign. */
final class EffectsJson {

    private final JsonGenerator json;

    EffectsJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Effects effects, String practice) throws IOException {
        json.writeObjectFieldStart("effects");
        json.writeNumberField("momentsOfTruth", -effects.momentsOfTruth());
        json.writeNumberField("breakPoints", -effects.breakPoints());
        json.writeNumberField("businessRules", -effects.businessRules());
        json.writeStringField(
                "pointsPerCustomer",
                BigDecimal.valueOf(-effects.pointsPerMille(), 3)
                        .stripTrailingZeros()
                        .toPlainString());
        json.writeNumberField("waitMinutes", -effects.waitMinutes());
        json.writeArrayFieldStart("actors");
        for (Effects.Load load : effects.loads()) {
            json.writeStartObject();
            json.writeStringField("actor", load.actor());
            json.writeNumberField("steps", load.steps());
            json.writeNumberField("minutes", load.minutes());
            json.writeNumberField("stepsWithoutTime", load.unknown());
            if (load.cost() != null) {
                write(load.cost());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        Optional<Practice> published = Practice.named(practice);
        if (published.isPresent()) {
            write(published.get());
        }
        json.writeEndObject();
    }

    private void write(Effects.Cost cost) throws IOException {
        json.writeObjectFieldStart("cost");
        json.writeStringField("minutes", plain(cost.minutes()));
        json.writeStringField("perJourney", plain(cost.perJourney()));
        BigDecimal yearly = cost.perYear();
        if (yearly != null) {
            json.writeStringField("perYear", plain(yearly));
        }
        json.writeStringField("currency", cost.rate().currency());
        json.writeStringField("rate", cost.rate().written());
        json.writeStringField("source", cost.rate().source());
        json.writeEndObject();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void write(Practice practice) throws IOException {
        json.writeObjectFieldStart("publishedTendency");
        json.writeStringField("practice", practice.word());
        json.writeStringField("time", word(practice.time()));
        json.writeStringField("cost", word(practice.cost()));
        json.writeStringField("quality", word(practice.quality()));
        json.writeStringField("flexibility", word(practice.flexibility()));
        json.writeEndObject();
    }

    private static String word(Practice.Tendency tendency) {
        return tendency.name().toLowerCase(Locale.ROOT);
    }
}
