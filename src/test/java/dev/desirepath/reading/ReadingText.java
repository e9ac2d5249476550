package dev.desirepath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads journeys from strings. */
final class ReadingText {

    static final String FILE = "a.journey.yaml";

    private ReadingText() {}

    static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    static Journey read(String text) {
        Reading reading = JourneyReader.read(FILE, text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.problems()).isEmpty();
        return Objects.requireNonNull(reading.journey());
    }

    static List<Problem> problems(String text) {
        Reading reading = JourneyReader.read(FILE, text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.journey()).isNull();
        return reading.problems();
    }

    /** {@return the problems as people see them: line, column, message, help} */
    static List<String> said(String text) {
        return problems(text).stream()
                .map(problem -> "%d:%d %s | %s"
                        .formatted(problem.place().line(), problem.place().column(), problem.message(), problem.help()))
                .toList();
    }
}
