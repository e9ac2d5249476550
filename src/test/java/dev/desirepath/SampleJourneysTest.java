package dev.desirepath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.cli.Console;
import dev.desirepath.cli.Main;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.Verb;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the advice on the sample journeys against what stands beside them, and the README against what it promises. */
final class SampleJourneysTest {

    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    @TestFactory
    Stream<DynamicTest> everyJourney() throws IOException {
        List<Path> journeys;
        try (Stream<Path> files = Files.list(Path.of("journeys"))) {
            journeys = files.filter(file -> file.toString().endsWith(".journey.yaml"))
                    .sorted()
                    .toList();
        }
        assertThat(journeys).hasSizeGreaterThanOrEqualTo(3);
        return journeys.stream()
                .map(journey -> DynamicTest.dynamicTest(journey.toString(), () -> {
                    Path golden = Path.of(journey.toString().replace(".journey.yaml", ".advice.txt"));
                    String advice = advise(Path.of(""), "", "advise", "--all", journey.toString());
                    if (WRITE) {
                        Files.writeString(golden, advice);
                    }
                    assertThat(advice).isEqualTo(Files.readString(golden));
                    assertThat(Path.of(journey.toString().replace(".journey.yaml", ".expected.md")))
                            .exists();
                }));
    }

    @Test
    void theReadmeShowsTheAdviceThatItsJourneyGets() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String journey = between(readme, "```yaml\n", "```");
        String shown = between(readme, "```text\n", "```");

        String advice = advise(Path.of(""), journey, "advise", "-");

        assertThat(advice).startsWith("Report a water leak (-)\n").contains(shown);
        assertThat(readme.substring(0, readme.indexOf(shown)).lines()).hasSizeLessThan(40);
    }

    @Test
    void theReadmeCountsTheRulesThatThereAre() throws IOException {
        Pack pack = Product.PACK;

        assertThat(Files.readString(Path.of("README.md")))
                .contains("%d rules that find, %d that object and %d that rank"
                        .formatted(
                                pack.rules(Verb.GIVE).size(),
                                pack.rules(Verb.OBJECT).size(),
                                pack.rules(Verb.RANK).size()));
    }

    @Test
    void theReadmeShowsWhatBecomesOfItsJourney() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String journey = between(readme, "```yaml\n", "```");
        String toBe = between(readme.substring(readme.indexOf("## Carry it out")), "```yaml\n", "```");

        assertThat(advise(Path.of(""), journey, "advise", "-", "--apply", "1")).isEqualTo(toBe);
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String advise(Path folder, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                folder.toAbsolutePath(),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new ByteArrayOutputStream());
        assertThat(Main.run(console, Clock.systemUTC(), args)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
