package dev.desirepath.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.desirepath.advice.Run;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules of some packs, as a table or as JSON. */
public final class RuleList {

    private static final List<String> COLUMNS = List.of("ID", "FAMILY", "VERB", "NAME", "ORIGIN", "PACK");

    private RuleList() {}

    /** {@return a table with a line for each rule} */
    public static String text(Packs packs, Run.@Nullable Config config) {
        List<List<String>> rows = packs.rules().stream()
                .map(rule -> List.of(
                        rule.id(),
                        rule.family(),
                        rule.verb().word(),
                        rule.name(),
                        rule.value("origin").orElse("-"),
                        packs.packOf(rule).name()))
                .toList();
        StringBuilder text = new StringBuilder(line(COLUMNS, rows));
        rows.forEach(row -> text.append(line(row, rows)));
        return text.append(ConfigText.of(config)).toString();
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
            line.append(cell)
                    .append(" "
                            .repeat(Math.max(0, Math.max(widest, COLUMNS.get(at).length()) - cell.length()) + 2));
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
        json.writeStringField("pack", packs.packOf(rule).name());
        json.writeStringField("file", rule.place().file());
        json.writeNumberField("line", rule.place().line());
        json.writeEndObject();
    }
}
