package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitCommandTest {

    private static final String JOURNEY = "first.journey.yaml";

    @TempDir
    Path folder;

    @Test
    void writesAJourneyWithoutMistakesThatGetsAdviceAtOnce() {
        Terminal seen = Terminal.run(folder, "init");

        assertThat(seen.status()).isZero();
        assertThat(seen.out()).contains("Wrote     " + JOURNEY, "Next:  desirepath advise first.journey.yaml");
        assertThat(Terminal.run(folder, "check", JOURNEY).out()).isEqualTo("0 mistakes and 0 notices in 1 file\n");
        Terminal advice = Terminal.run(folder, "advise", JOURNEY);
        assertThat(advice.status()).isZero();
        assertThat(advice.out()).contains(" 1. ELIMINATE  high", " 2. IMPROVE  high", " 3. ELIMINATE  high");
    }

    @Test
    void theConfigurationIsValidAsItIsAndWithEverythingSwitchedOn() throws IOException {
        Terminal.run(folder, "init");
        Path config = folder.resolve("desirepath.yaml");
        String all = Files.readString(config).replaceAll("(?m)^#(?=[^ #]|  )", "");
        assertThat(all).contains("\nfail on: high\n", "\nunit costs:\n  call centre:");

        Files.writeString(config, all.replace("rules: [house-rules]\n", ""));

        Terminal seen = Terminal.run(folder, "advise", JOURNEY);
        assertThat(seen.err()).isEmpty();
        assertThat(seen.status()).isEqualTo(1);
        assertThat(seen.out()).contains("41.50 EUR per hour");
    }

    @Test
    void editorsFindTheSchemaBesideTheJourney() throws IOException {
        Terminal.run(folder, "init", "mine");

        assertThat(Files.readString(folder.resolve("mine").resolve(JOURNEY)))
                .startsWith("# yaml-language-server: $schema=journey.schema.json\n");
        assertThat(folder.resolve("mine/journey.schema.json"))
                .hasSameTextualContentAs(Path.of("docs/journey.schema.json"));
    }

    @Test
    void overwritesNothingAndSaysWhatIsThere() throws IOException {
        Files.writeString(folder.resolve(JOURNEY), "mine");

        Terminal seen = Terminal.run(folder, "init");

        assertThat(seen.status()).isZero();
        assertThat(seen.out()).contains("Kept      first.journey.yaml, which was there", "Wrote     desirepath.yaml");
        assertThat(folder.resolve(JOURNEY)).hasContent("mine");
    }

    @Test
    void putsNoSecondConfigurationBelowThatOfTheHouse() throws IOException {
        Files.writeString(folder.resolve("desirepath.yaml"), "off: []\n");

        Terminal seen = Terminal.run(folder, "init", "my journeys");

        assertThat(seen.out())
                .contains("Left out  my journeys/desirepath.yaml: desirepath.yaml counts here")
                .contains("Next:  desirepath advise 'my journeys/first.journey.yaml'");
        assertThat(folder.resolve("my journeys/desirepath.yaml")).doesNotExist();
    }

    @Test
    void refusesAFileInPlaceOfTheFolder() throws IOException {
        Files.writeString(folder.resolve("notes"), "");

        Terminal seen = Terminal.run(folder, "init", "notes");

        assertThat(seen.status()).isEqualTo(2);
        assertThat(seen.err()).contains("'notes' is a file; init takes a folder");
    }
}
