package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void saysThatACleanFileIsClean() throws IOException {
        write("a.journey.yaml", "journey: J\nsteps: [A]\n");

        assertThat(Terminal.run(folder, "check", "a.journey.yaml"))
                .isEqualTo(new Terminal(0, "0 mistakes and 0 notices in 1 file\n", ""));
    }

    @Test
    void printsMistakesAndNoticesAsResults() throws IOException {
        write("a.journey.yaml", "journey: J\nsteps:\n- {step: A, resolved: maybe}\n");
        write("b.journey.yaml", "journey: J\nsteps:\n- {step: A, takes: 8 min}\n");

        Terminal seen = Terminal.run(folder, "check", ".");

        assertThat(seen.status()).isEqualTo(1);
        assertThat(seen.err()).isEmpty();
        assertThat(seen.out()).isEqualTo("""
                a.journey.yaml:3:23: 'resolved' of step 'a' is 'maybe', which is neither yes nor no
                    3 | - {step: A, resolved: maybe}
                      |                       ^~~~~
                  Write yes or no, or delete the line if it is not known.
                b.journey.yaml:3:20: notice: a number has no source
                    3 | - {step: A, takes: 8 min}
                      |                    ^~~~~
                  Write {is: 8 min, source: ...} for one number, or 'source: ...' on the journey for all of them.
                1 mistake and 1 notice in 2 files
                """);
    }

    @Test
    void writesJsonForScripts() throws IOException {
        write("a.journey.yaml", "journey: J\nsteps:\n- {step: A, takes: 8 min}\n");

        Terminal seen = Terminal.run(folder, "check", "-f", "json", ".");

        assertThat(seen.status()).isZero();
        JsonNode problem = new ObjectMapper().readTree(seen.out()).at("/problems/0");
        assertThat(problem.at("/severity").asText()).isEqualTo("notice");
        assertThat(problem.at("/line").asInt()).isEqualTo(3);
        assertThat(problem.at("/file").asText()).isEqualTo("a.journey.yaml");
    }

    @Test
    void refusesPathsThatMeanNothing() {
        assertThat(Terminal.run(folder, "check", "nowhere").status()).isEqualTo(2);
        assertThat(Terminal.run(folder, "check", ".").status()).isEqualTo(2);
        assertThat(Terminal.run(folder, "check", "*.yaml").status()).isEqualTo(2);
        assertThat(Terminal.run(folder, "check").status()).isEqualTo(2);
    }

    @Test
    void readsStandardInput() {
        assertThat(Terminal.runWith("journey: J\nsteps: [A]\n", folder, "check", "-")
                        .status())
                .isZero();
    }
}
