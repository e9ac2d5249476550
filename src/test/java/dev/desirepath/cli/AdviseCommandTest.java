package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.desirepath.engine.StandardPack;
import dev.desirepath.rules.Verb;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AdviseCommandTest {

    private static final String LEAK = """
            journey: Report a water leak
            signature: [safe]
            actors: {contact centre: employee}
            steps:
            - step: Tenant phones about the leak
              id: first-call
              by: customer
              with: contact centre
            - step: Tenant phones to ask when somebody comes
              id: second-call
              by: customer
              with: contact centre
              because: status
            """;

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void saysWhatToEliminateWithPlaceAndChange() throws IOException {
        write("leak.journey.yaml", LEAK);

        Terminal seen = Terminal.run(folder, "advise", "leak.journey.yaml");

        assertThat(seen.status()).isZero();
        assertThat(seen.err()).isEmpty();
        assertThat(seen.out())
                .startsWith("Report a water leak (leak.journey.yaml)\n")
                .contains("ELIMINATE  high")
                .contains("tell the customer 'how things stand' at first-call; remove")
                .contains("(line 9)");
        assertThat(seen.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void writesJsonWithTheFieldsThatScriptsReadFrom() throws IOException {
        write("leak.journey.yaml", LEAK);

        Terminal seen = Terminal.run(folder, "advise", "-f", "json", "--as-of", "2026-01-31", "leak.journey.yaml");

        JsonNode json = new ObjectMapper().readTree(seen.out());
        assertThat(json.at("/schemaVersion").asInt()).isEqualTo(1);
        assertThat(json.at("/asOf").asText()).isEqualTo("2026-01-31");
        assertThat(json.at("/rules/packs/0/sha256").asText()).hasSize(64);
        JsonNode first = json.at("/journeys/0/recommendations/0");
        assertThat(first.at("/rank").asInt()).isEqualTo(1);
        assertThat(first.at("/action").asText()).isEqualTo("eliminate");
        assertThat(first.at("/priority").asText()).isEqualTo("high");
        assertThat(first.at("/target/kind").asText()).isEqualTo("step");
        assertThat(first.at("/target/id").asText()).isEqualTo("first-call");
        assertThat(first.at("/removes/0/id").asText()).isEqualTo("second-call");
        assertThat(first.at("/change/1/edit").asText()).isEqualTo("remove");
        assertThat(first.at("/findings/0/rule").asText()).isEqualTo("progress-chasing");
        assertThat(first.at("/findings/0/evidence/0/line").asInt()).isEqualTo(13);
        assertThat(first.at("/findings/0/evidence/0/values/because").asText()).isEqualTo("status");
        assertThat(json.at("/journeys/0/judged/of").asInt())
                .isEqualTo(StandardPack.read().rules(Verb.GIVE).size());
        assertThat(json.at("/journeys/0/mapGaps/0/rule").asText()).isEqualTo("no-customer-outcome");
        assertThat(json.at("/problems")).isEmpty();
    }

    @Test
    void takesTodayFromTheClockWhenNoDayIsGiven() throws IOException {
        write("leak.journey.yaml", LEAK);

        assertThat(Terminal.run(folder, "advise", "-f", "json", "leak.journey.yaml")
                        .out())
                .contains("\"asOf\" : \"2026-11-21\"");
    }

    @Test
    void readsFoldersGlobsAndStandardInput() throws IOException {
        write("a/one.journey.yaml", LEAK);
        write("a/b/two.journey.yaml", LEAK);
        write("a/notes.yaml", "not: a journey");

        assertThat(Terminal.run(folder, "advise", "a").out()).contains("a/one.journey.yaml:", "a/b/two.journey.yaml:");
        assertThat(Terminal.run(folder, "advise", "a/*.journey.yaml").out()).contains("(a/one.journey.yaml)");
        assertThat(Terminal.run(folder, "advise", "a/**/*.journey.yaml").out())
                .contains("a/one.journey.yaml:", "a/b/two.journey.yaml:");
        assertThat(Terminal.runWith(LEAK, folder, "advise", "-").out()).contains("Report a water leak (-)");
    }

    @Test
    void refusesPathsThatMeanNothing() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        Terminal missing = Terminal.run(folder, "advise", "nowhere.journey.yaml");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).isEqualTo("desirepath: there is no file or folder 'nowhere.journey.yaml'\n");
        assertThat(Terminal.run(folder, "advise", "empty").err()).contains("the folder 'empty' contains no journeys");
        assertThat(Terminal.run(folder, "advise", "*.journey.yaml").err()).contains("no file matches");
        assertThat(Terminal.run(folder, "advise", "empty").status()).isEqualTo(2);
        assertThat(Terminal.run(folder, "advise", "*.journey.yaml").status()).isEqualTo(2);
    }

    @Test
    void namesTheFileThatWasProbablyMeant() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/leak.journey.yaml"), LEAK);
        Files.writeString(folder.resolve("a/leaks.txt"), "");

        assertThat(Terminal.run(folder, "advise", "a/laek.journey.yaml").err())
                .isEqualTo("desirepath: there is no file or folder 'a/laek.journey.yaml'. Did you mean"
                        + " 'a/leak.journey.yaml'?\n");
        assertThat(Terminal.run(folder, "advise", "a/leak").err()).endsWith("Did you mean 'a/leak.journey.yaml'?\n");
        assertThat(Terminal.run(folder, "advise", "a/leaks.txd").err())
                .isEqualTo("desirepath: there is no file or folder 'a/leaks.txd'\n");
    }

    @Test
    void refusesWhatItDoesNotKnowAndSuggests() {
        Terminal option = Terminal.run(folder, "advise", "--formt", "json", "x");
        assertThat(option.status()).isEqualTo(2);
        assertThat(option.err()).contains("--formt").contains("--format");
        Terminal command = Terminal.run(folder, "advice", "x");
        assertThat(command.status()).isEqualTo(2);
        assertThat(command.err()).contains("advise");
        assertThat(Terminal.run(folder, "advise").status()).isEqualTo(2);
        assertThat(Terminal.run(folder, "advise", "--as-of", "2026-13-01", "x").err())
                .contains("'2026-13-01' is not a day; write one like 2026-11-21");
        assertThat(Terminal.run(folder, "advise", "--top", "0", "x").status()).isEqualTo(2);
    }

    @Test
    void reportsEveryMistakeOfABrokenFileAndAllOfTheOthers() throws IOException {
        write("good.journey.yaml", LEAK);
        String alone = Terminal.run(folder, "advise", "-f", "json", ".").out();
        write("bad.journey.yaml", LEAK.replace("with: contact centre", "with: contact center"));

        Terminal seen = Terminal.run(folder, "advise", "-f", "json", ".");

        assertThat(seen.status()).isEqualTo(3);
        assertThat(seen.err())
                .contains("bad.journey.yaml:8:9: ")
                .contains("    8 |   with: contact center\n      |         ^~~~~~~~~~~~~~\n")
                .contains("Did you mean 'contact centre'?")
                .contains("bad.journey.yaml:12:9: ");
        JsonNode all = new ObjectMapper().readTree(seen.out());
        assertThat(all.at("/problems")).hasSize(2);
        assertThat(all.at("/journeys"))
                .isEqualTo(new ObjectMapper().readTree(alone).at("/journeys"));
    }

    @Test
    void failsOnlyWhenAskedTo() throws IOException {
        write("leak.journey.yaml", LEAK);

        assertThat(Terminal.run(folder, "advise", "--fail-on", "high", "leak.journey.yaml")
                        .status())
                .isEqualTo(1);
        assertThat(Terminal.run(folder, "advise", "--fail-on", "critical", "leak.journey.yaml")
                        .status())
                .isZero();
        assertThat(Terminal.run(folder, "advise", "--fail-on", "urgent", "leak.journey.yaml")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void writesToAFileInOnePiece() throws IOException {
        write("leak.journey.yaml", LEAK);

        Terminal seen = Terminal.run(folder, "advise", "-o", "advice.txt", "leak.journey.yaml");

        assertThat(seen.out()).isEmpty();
        assertThat(folder.resolve("advice.txt")).content().contains("ELIMINATE");
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
        Terminal nowhere = Terminal.run(folder, "advise", "-o", "no/such/folder.txt", "leak.journey.yaml");
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).contains("'no/such/folder.txt' is not a file in a folder that exists");
    }

    @Test
    void endsWith74WhenTheOutputIsFull() throws IOException {
        write("leak.journey.yaml", LEAK);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(folder, new ByteArrayInputStream(new byte[0]), full, err);

        int status = Main.run(console, Clock.systemUTC(), "advise", "leak.journey.yaml");

        assertThat(status).isEqualTo(74);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device");
    }

    @Test
    void saysTheSameInEveryLocale() throws IOException {
        write("leak.journey.yaml", LEAK);
        String here = Terminal.run(folder, "advise", "-f", "json", "leak.journey.yaml")
                .out();
        String text = Terminal.run(folder, "advise", "leak.journey.yaml").out();
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG", "de-DE"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Terminal.run(folder, "advise", "-f", "json", "leak.journey.yaml")
                                .out())
                        .isEqualTo(here);
                assertThat(Terminal.run(folder, "advise", "leak.journey.yaml").out())
                        .isEqualTo(text);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void helpsWithoutArguments() {
        Terminal seen = Terminal.run(folder);
        assertThat(seen.status()).isZero();
        assertThat(seen.out()).contains("advise").contains("desirepath advise journeys");
        assertThat(Terminal.run(folder, "--version").out()).startsWith("desirepath 0.");
    }
}
