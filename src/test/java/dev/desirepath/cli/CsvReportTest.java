package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.desirepath.cli.CsvRows.Cell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CsvReportTest {

    private static final Path PROJECT = Path.of("");
    private static final String SAMPLE = "journeys/motor-claim.journey.yaml";

    @Test
    void hasARowForEveryRecommendationWithTheFiguresThatJsonHas() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(Terminal.run(PROJECT, "advise", "-f", "json", SAMPLE).out())
                .at("/journeys/0/recommendations");
        List<List<Cell>> rows = CsvRows.of(Terminal.run(PROJECT, "advise", "-f", "csv", "--top", "1", SAMPLE)
                .out());

        assertThat(rows).hasSize(json.size() + 1);
        for (int row = 0; row < json.size(); row++) {
            for (int column = 2; column < rows.get(0).size(); column++) {
                JsonNode value =
                        json.get(row).at("/" + rows.get(0).get(column).text().replace('.', '/'));
                // Lists are told in words in a cell.
                if (value.isValueNode()) {
                    assertThat(rows.get(row + 1).get(column).text()).isEqualTo(value.asText());
                }
            }
        }
    }

    @Test
    void keepsNumbersNumbers() {
        List<List<Cell>> rows =
                CsvRows.of(Terminal.run(PROJECT, "advise", "-f", "csv", SAMPLE).out());
        List<String> names = rows.get(0).stream().map(Cell::text).toList();
        List<Cell> first = rows.get(1);

        assertThat(first.get(names.indexOf("effects.breakPoints"))).isEqualTo(new Cell("-2", false));
        assertThat(first.get(names.indexOf("exposure"))).isEqualTo(new Cell("0.965", false));
        assertThat(first.get(names.indexOf("target.line")).quoted()).isFalse();
    }
}
