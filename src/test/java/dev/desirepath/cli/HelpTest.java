package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HelpTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "advise",
                "facts",
                "compare",
                "check",
                "rules",
                "rules list",
                "rules show",
                "rules check",
                "rules impact",
                "rules new",
                "rules test",
                "rules coverage",
                "init",
                "doctor",
                "completion"
            })
    void showsExamplesBelowTheUsageLine(String command) {
        String[] words = (command + " --help").strip().split(" ");

        Terminal seen = Terminal.run(folder, words);

        assertThat(seen.status()).isZero();
        List<String> lines = seen.out().lines().toList();
        assertThat(lines).allMatch(line -> line.length() <= 80);
        assertThat(lines.get(0)).startsWith(("Usage: desirepath " + command).strip());
        int blank = lines.indexOf("");
        assertThat(lines.get(blank + 1)).isEqualTo("Examples:");
        assertThat(lines.subList(blank + 2, lines.size()).stream().takeWhile(line -> !line.isEmpty()))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("  "));
    }

    @Test
    void helpAboutACommandIsItsHelp() {
        assertThat(Terminal.run(folder, "help", "compare").out())
                .isEqualTo(Terminal.run(folder, "compare", "--help").out());
    }

    @Test
    void saysOnceWhatTheExitCodesMean() {
        String help = Terminal.run(folder, "--help").out();

        for (ExitCode code : ExitCode.values()) {
            if (code != ExitCode.DIFFERENT) {
                assertThat(help).containsPattern("(?m)^ +" + code.status() + "   [a-z]");
            }
        }
        assertThat(Terminal.run(folder, "advise", "--help").out()).doesNotContain("Exit codes");
    }

    @Test
    void suggestsWhatWasProbablyMeant() throws IOException {
        Files.writeString(folder.resolve("leak.journey.yaml"), "journey: Leak\nsteps:\n- step: Tenant phones\n");

        assertThat(said("advice", "leak.journey.yaml"))
                .contains("there is no command 'advice'. Did you mean: desirepath advise?");
        assertThat(said("rules", "lst")).contains("there is no command 'lst'. Did you mean: rules list?");
        assertThat(said("help", "comprae")).contains("Unknown subcommand 'comprae'. Did you mean 'compare'?");
        assertThat(said("advise", "--formt", "json", ".")).contains("Unknown option: '--formt'", "--format");
        assertThat(said("advise", "-f", "jsn", ".")).contains("there is no form 'jsn'", "Did you mean 'json'?");
        assertThat(said("check", "-f", "jsn", ".")).contains("but was 'jsn'. Did you mean 'json'?");
        assertThat(said("advise", "--fail-on", "hihg", ".")).contains("Did you mean 'high'?");
        assertThat(said("advise", "--rule", "progress-chase", "leak.journey.yaml"))
                .contains("there is no rule 'progress-chase'. Did you mean 'progress-chasing'?");
        assertThat(said("completion", "bahs")).contains("Did you mean 'bash'?");
    }

    @Test
    void saysHowToGetAdviceOnAFileThatStandsInPlaceOfACommand() throws IOException {
        Files.createDirectories(folder.resolve("journeys"));

        assertThat(said("x/leak.journey.yaml"))
                .contains("is no command", "\n  desirepath advise x/leak.journey.yaml\n");
        assertThat(said("journeys")).contains("desirepath advise journeys");
    }

    private String said(String... args) {
        Terminal seen = Terminal.run(folder, args);
        assertThat(seen.status()).isEqualTo(2);
        assertThat(seen.out()).isEmpty();
        return seen.err();
    }
}
