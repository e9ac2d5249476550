package dev.desirepath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.facts.Derivation;
import dev.desirepath.facts.Measure;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Holds docs/measures.md to what is computed. */
final class MeasuresPageTest {

    private static final String BY_HAND = "## One journey by hand";

    @Test
    void theJourneyWorkedByHandHasTheMeasuresThatAreComputed() throws IOException {
        Path journey = Path.of("journeys/library-card.journey.yaml");
        Reading reading = JourneyReader.read(journey.toString(), Files.readAllBytes(journey));
        List<String> computed = Derivation.derive(Objects.requireNonNull(reading.journey()), LocalDate.of(2026, 11, 21))
                .of(Measure.class)
                .stream()
                .map(measure -> measure.measure() + " = " + measure.value())
                .toList();
        assertThat(rows(page().substring(page().indexOf(BY_HAND))).stream().map(row -> row.get(0) + " = " + row.get(2)))
                .containsExactlyElementsOf(computed);
        assertThat(rows(page().substring(0, page().indexOf(BY_HAND))))
                .extracting(row -> row.get(0) + " = ")
                .allSatisfy(name -> assertThat(name).isNotBlank())
                .containsAll(computed.stream()
                        .map(measure -> measure.substring(0, measure.indexOf(" = ") + 3))
                        .toList());
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs/measures.md"));
    }

    private static List<List<String>> rows(String text) {
        return text.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| measure |"))
                .map(line -> List.of(line.substring(2).split(" \\| | \\|$", -1)))
                .toList();
    }
}
