package dev.desirepath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Step;
import dev.desirepath.reading.JourneyReader;
import dev.desirepath.redesign.Choices;
import dev.desirepath.redesign.Redesign;
import dev.desirepath.redesign.Redesigner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that is advised, carried out together, on journeys that people wrote and on made-up ones. */
final class RedesignTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    static Stream<Path> journeys() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("journeys"))) {
            return files.filter(file -> file.toString().endsWith(".journey.yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void makesNoJourneyWorse(Path file) throws IOException {
        String yaml = Files.readString(file);

        check(yaml, redesign(yaml));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void makesNoMadeUpJourneyWorseAndKeepsComments(long seed) {
        String yaml = GeneratedJourneys.journey(seed, 12)
                .lines()
                .map(line -> line.startsWith("- step: ")
                        ? "# above " + line.substring(8) + ".\n" + line + "  # beside " + line.substring(8) + "."
                        : line)
                .collect(Collectors.joining("\n", "# at the top\n", "\n# at the end\n"));

        Redesign redesign = redesign(yaml);

        check(yaml, redesign);
        assertThat(redesign.text()).startsWith("# at the top\n").endsWith("# at the end\n");
        List<String> left = read(redesign.text()).steps().stream()
                .map(step -> step.name().value())
                .toList();
        for (Step step : read(yaml).steps()) {
            String name = step.name().value();
            assertThat(redesign.text().contains("# above " + name + ".\n"))
                    .as(name)
                    .isEqualTo(left.contains(name));
            assertThat(redesign.text().contains("# beside " + name + ".\n"))
                    .as(name)
                    .isEqualTo(left.contains(name));
        }
    }

    private static void check(String yaml, Redesign redesign) {
        assertThat(redesign.audit().after().measures().points())
                .as(() -> yaml + "\n" + redesign.text())
                .isLessThanOrEqualTo(redesign.audit().before().points() + messages(redesign));
        Set<String> changed = redesign.carried().stream()
                .flatMap(carried -> carried.parts().stream())
                .map(part -> part.change().what().getOrDefault("step", ""))
                .collect(Collectors.toSet());
        // What comes to light at a step that was changed was there before, behind what is closed.
        assertThat(redesign.audit().opened())
                .as(redesign.text())
                .noneMatch(noted -> noted.priority().equals("critical")
                        && !changed.contains(noted.id().substring(noted.id().indexOf('@') + 1)));
        assertThat(lostBeside(yaml, redesign)).isEmpty();
    }

    /** A message in a step of its own is a moment of truth more. */
    private static int messages(Redesign redesign) {
        return (int) read(redesign.text()).steps().stream()
                .filter(step -> step.id().startsWith("tell-after-"))
                .count();
    }

    /** {@return the lines that are gone though nothing was to change there} */
    private static List<String> lostBeside(String yaml, Redesign redesign) {
        List<String> lost = new ArrayList<>(yaml.lines().toList());
        redesign.text().lines().forEach(lost::remove);
        List<String> touched = redesign.carried().stream()
                .flatMap(carried -> carried.parts().stream())
                .flatMap(part -> part.change().what().values().stream())
                .toList();
        List<String> lines = yaml.lines().toList();
        List<Step> steps = read(yaml).steps();
        for (int number = 0; number < steps.size(); number++) {
            int end = number + 1 < steps.size() ? steps.get(number + 1).place().line() - 1 : lines.size();
            if (touched.contains(steps.get(number).id())) {
                int from = Math.max(0, steps.get(number).place().line() - 2);
                lines.subList(from, end).forEach(lost::remove);
            }
        }
        lost.removeIf(line -> line.isBlank()
                || Stream.of("next:", "after:", "caused by:", "hands over:", "at:", "- stage:", "steps:")
                        .anyMatch(line.strip()::startsWith));
        return lost;
    }

    private static Redesign redesign(String yaml) {
        JourneyAdvice advice = Product.advise(yaml);
        return new Redesigner(Product.ADVISOR, AS_OF)
                .redesign(
                        "page.journey.yaml",
                        yaml.getBytes(StandardCharsets.UTF_8),
                        advice,
                        advice.recommendations(),
                        Choices.of(List.of()));
    }

    private static Journey read(String yaml) {
        return Objects.requireNonNull(JourneyReader.read("page.journey.yaml", yaml.getBytes(StandardCharsets.UTF_8))
                .journey());
    }
}
