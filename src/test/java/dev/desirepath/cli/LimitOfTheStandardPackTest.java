package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of a house that read a limit of the pack that comes with the program. */
final class LimitOfTheStandardPackTest {

    private static final String OF_STANDARD = "dark-period.longest-silence";

    @TempDir
    Path folder;

    @BeforeEach
    void writesARuleThatReadsOne() throws IOException {
        run("rules", "new", "house/long-silence", "--like", "dark-period", "--dir", "ours");
        write("ours/pack.yaml", "name: ours\nversion: 1.0.0\n");
        String rule = Files.readString(folder.resolve("ours/house/long-silence.drl"));
        write("ours/house/long-silence.drl", rule.replace("long-silence.longest-silence", OF_STANDARD));
        write("permit.journey.yaml", """
                journey: Get a permit
                covers: [status]
                actors: {office: employee}
                steps:
                - step: Citizen applies
                  by: customer
                  with: office
                - step: Office looks at the plan
                  by: office
                  waits: 3 days
                - step: Office sends the permit
                  by: office
                  with: customer
                """);
    }

    private Terminal run(String... args) {
        return Terminal.runIn(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder, args);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void isNoMistakeAndPassesItsTest() {
        assertThat(run("rules", "check", "ours").status()).isZero();
        assertThat(run("rules", "test", "ours").status()).isZero();
        assertThat(run("rules", "coverage", "ours", "--fail-under", "100").status())
                .isZero();
    }

    @Test
    void isExplainedWithItsPlaceInThatPack() {
        assertThat(run("explain", "permit.journey.yaml", "1", "--rules", "ours", "--rule", "long-silence")
                        .out())
                .contains("Limit: dark-period.longest-silence is 2 days (rules/pack.yaml:");
    }

    @Test
    void isReplacedByWhatTheHouseSays() throws IOException {
        write("desirepath.yaml", """
                rules: [ours]
                limits:
                  dark-period.longest-silence: {is: 5 days, because: agreed, source: survey}
                """);

        assertThat(run("advise", "permit.journey.yaml", "--rule", "long-silence")
                        .out())
                .doesNotContain("break-the-silence");
    }

    @Test
    void holdsInTheRecordOfARun() {
        run("advise", "permit.journey.yaml", "--rules", "ours", "--record", "run.record");

        assertThat(run("verify", "run.record").status()).isZero();
    }

    @Test
    void isSuggestedWhereItIsMisspelt() throws IOException {
        String rule = Files.readString(folder.resolve("ours/house/long-silence.drl"));
        write("ours/house/long-silence.drl", rule.replace(OF_STANDARD, "dark-period.longest-silense"));

        assertThat(run("rules", "check", "ours").out()).contains("Did you mean 'dark-period.longest-silence'?");
    }
}
