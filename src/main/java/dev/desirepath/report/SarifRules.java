package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.desirepath.facts.Harm;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import dev.desirepath.rules.Verb;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules that give advice as SARIF describes them, each with its page as help. */
final class SarifRules {

    private final Packs packs;
    private final List<Rule> rules;
    private final Map<String, Integer> indexes = new HashMap<>();

    SarifRules(Packs packs) {
        this.packs = packs;
        this.rules = packs.rules(Verb.GIVE);
        rules.forEach(rule -> indexes.put(rule.id(), indexes.size()));
    }

    /** {@return the number of the rule among those that were written} */
    int indexOf(String id) {
        return indexes.getOrDefault(id, -1);
    }

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules) {
            write(rule, json);
        }
        json.writeEndArray();
    }

    private void write(Rule rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", rule.name());
        writeText("shortDescription", rule.name(), json);
        writeText("fullDescription", rule.value("rationale").orElse(rule.name()), json);
        writeHelp(rule, json);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", rule.harm().map(SarifRules::level).orElse("warning"));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        RecommendationJson.writeTexts("tags", tags(rule), json);
        json.writeStringField("family", rule.family());
        json.writeStringField("origin", rule.value("origin").orElse(""));
        json.writeStringField("pack", packs.packOf(rule).name());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeText(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", SarifPlaces.text(text));
        json.writeEndObject();
    }

    /** The pages of the standard pack are ours; what a house wrote on its own is shown and not obeyed. */
    private void writeHelp(Rule rule, JsonGenerator json) throws IOException {
        Pack pack = packs.packOf(rule);
        String page = pack.pages().getOrDefault(rule.id(), "");
        boolean ours = pack.sha256().equals(packs.packs().get(0).sha256());
        json.writeObjectFieldStart("help");
        json.writeStringField("text", page.isBlank() ? SarifPlaces.text(rule.name()) : page.replace("](", "\\]("));
        if (!page.isBlank()) {
            json.writeStringField("markdown", ours ? page : MarkdownPage.disarmed(page));
        }
        json.writeEndObject();
    }

    /** A level before anything is known of a journey; each result has its own, by its priority. */
    private static String level(Harm harm) {
        return switch (harm) {
            case BLOCKS_OUTCOME -> "error";
            case REPEATS_EFFORT, IRRITATES -> "warning";
            case INTERNAL -> "note";
        };
    }

    private static List<String> tags(Rule rule) {
        List<String> tags = new ArrayList<>();
        tags.add(rule.family());
        rule.value("practice").ifPresent(tags::add);
        return tags;
    }
}
