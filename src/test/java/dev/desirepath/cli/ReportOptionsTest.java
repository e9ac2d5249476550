package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportOptionsTest {

    private static final String FILE = "leak.journey.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve(FILE), """
                journey: Report a water leak
                steps:
                - step: Tenant phones about the leak
                  by: customer
                """);
    }

    @Test
    void writesSeveralFormsInOneRun() throws IOException {
        Terminal text = Terminal.run(folder, "advise", FILE);
        Terminal json = Terminal.run(folder, "advise", FILE, "-f", "json");

        Terminal both = Terminal.run(folder, "advise", FILE, "-f", "json=advice.json", "-f", "text");

        assertThat(both.status()).isZero();
        assertThat(both.out()).isEqualTo(text.out());
        assertThat(folder.resolve("advice.json")).content().isEqualTo(json.out());
    }

    @Test
    void writesNoReportOverAJourney() throws IOException {
        Files.writeString(folder.resolve("other.journey.yaml"), "journey: Other\n");

        Terminal seen = Terminal.run(folder, "advise", FILE, "-o", "other.journey.yaml");

        assertThat(seen.status()).isEqualTo(2);
        assertThat(seen.err()).contains("'other.journey.yaml' is a journey; name another file for the result");
        assertThat(folder.resolve("other.journey.yaml")).hasContent("journey: Other\n");
    }

    @Test
    void namesTheKnownFormsWhenOneIsUnknown() {
        Terminal seen = Terminal.run(folder, "advise", FILE, "-f", "pdf=advice.pdf");

        assertThat(seen.status()).isEqualTo(2);
        assertThat(seen.err()).contains("there is no form 'pdf'; there are text, json");
    }

    @Test
    void refusesTwoFormsForOnePlace() {
        assertThat(Terminal.run(folder, "advise", FILE, "-f", "json", "-f", "text")
                        .err())
                .contains("all but one name their file");
        assertThat(Terminal.run(folder, "advise", FILE, "-f", "json=a.out", "-f", "text=./a.out")
                        .err())
                .contains("two forms would be written to './a.out'");
        assertThat(Terminal.run(folder, "advise", FILE, "-f", "json=a.out", "-o", "b.out")
                        .err())
                .contains("-o has nothing to write");
        assertThat(folder.resolve("a.out")).doesNotExist();
    }

    @Test
    void neverWritesOverTheJourney() throws IOException {
        String before = Files.readString(folder.resolve(FILE));

        Terminal seen = Terminal.run(folder, "advise", FILE, "-f", "text", "-f", "json=" + FILE);

        assertThat(seen.status()).isEqualTo(2);
        assertThat(seen.err()).contains("is what is read");
        assertThat(folder.resolve(FILE)).content().isEqualTo(before);
    }

    @Test
    void refusesAFormWithoutAFileBehindTheSign() {
        Terminal seen = Terminal.run(folder, "advise", FILE, "-f", "json=");

        assertThat(seen.status()).isEqualTo(2);
        assertThat(seen.err()).contains("'-f json=' names no file");
    }
}
