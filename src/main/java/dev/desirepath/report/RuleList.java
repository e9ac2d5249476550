package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.desirepath.advice.Run;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All rules of some packs, as a table or as JSON. */
public final class RuleList {

    private static final List<String> COLUMNS = List.of("ID", "FAMILY", "VERB", "NAME", "ORIGIN", "PACK");

    /** Who answers for a rule: a column each, where some rule says it. */
    private static final List<String> ANSWERING = List.of("owner", "source", "approved", "reviewed", "status");

    private RuleList() {}

    /** {@return a table with a line for each rule} */
    public static String text(Packs packs, Run.@Nullable Config config) {
        List<String> more = ANSWERING.stream()
                .filter(key ->
                        packs.rules().stream().anyMatch(rule -> rule.value(key).isPresent()))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(new ArrayList<>(COLUMNS));
        more.forEach(key -> rows.get(0).add(key.toUpperCase(Locale.ROOT)));
        packs.rules().forEach(rule -> rows.add(row(rule, packs, more)));
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(line(row, rows)));
        return text.append(ConfigText.of(config)).toString();
    }

    private static List<String> row(Rule rule, Packs packs, List<String> more) {
        List<String> row = new ArrayList<>(List.of(
                rule.id(),
                rule.family(),
                rule.verb().word(),
                rule.name(),
                rule.value("origin").orElse("-"),
                packs.packOf(rule).name()));
        more.forEach(key -> row.add(rule.value(key).orElse("-")));
        return row;
    }

    private static String line(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            int at = column;
            int widest = rows.stream()
                    .mapToInt(each -> Printable.text(each.get(at)).length())
                    .max()
                    .orElse(0);
            String cell = Printable.text(row.get(column));
            line.append(cell).append(" ".repeat(widest - cell.length() + 2));
        }
        return line.toString().stripTrailing() + "\n";
    }

    /** {@return the same for scripts} */
    public static String json(Packs packs, Run.@Nullable Config config) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = SafeJson.writer(text)) {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", 1);
            JsonReport.writeConfig(config, json);
            JsonReport.writePacks(packs, json);
            json.writeArrayFieldStart("rules");
            for (Rule rule : packs.rules()) {
                write(rule, packs, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("Text can always be written to memory.", e);
        }
        return text.append('\n').toString();
    }

    private static void write(Rule rule, Packs packs, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("family", rule.family());
        json.writeStringField("name", rule.name());
        json.writeStringField("verb", rule.verb().word());
        json.writeStringField("practice", rule.value("practice").orElse(""));
        json.writeStringField("origin", rule.value("origin").orElse(""));
        for (String key : ANSWERING) {
            json.writeStringField(key, rule.value(key).orElse(""));
        }
        json.writeStringField("pack", packs.packOf(rule).name());
        json.writeStringField("file", rule.place().file());
        json.writeNumberField("line", rule.place().line());
        json.writeEndObject();
    }
}
