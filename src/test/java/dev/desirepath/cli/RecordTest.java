package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.desirepath.engine.House;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code advise --record} writes, and what {@code verify} says of a record that nobody touched. */
final class RecordTest {

    private static final String LEAK = """
            journey: Report a water leak
            actors: {contact centre: employee}
            steps:
            - step: Tenant phones about the l\u00e9ak
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

    @BeforeEach
    void writesAJourney() throws IOException {
        write("leak.journey.yaml", LEAK);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Terminal run(String... args) {
        return Terminal.runIn(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder, args);
    }

    private void housePack() throws IOException {
        for (Map.Entry<String, String> file : House.files(
                        "every-touchpoint", "$fact : Step( touchpoint == true, $step : step )")
                .entrySet()) {
            write("house/" + file.getKey(), file.getValue());
        }
    }

    private JsonNode line(String kind) throws IOException {
        return Forger.of(folder.resolve("run.record")).first(kind);
    }

    @Test
    void everySampleJourneyIsVerified() throws IOException {
        Path journeys = Path.of("journeys").toAbsolutePath();
        Terminal advised = run("advise", journeys.toString(), "-f", "json", "--record", "run.record");
        Terminal seen = run("verify", "run.record", "-f", "json");

        assertThat(advised.err()).contains("recorded in 'run.record', sha256 ");
        assertThat(seen.status()).as(seen.out()).isZero();
        JsonNode advice = new ObjectMapper().readTree(advised.out());
        JsonNode verdict = new ObjectMapper().readTree(seen.out());
        int recommended = advice.findValues("recommendations").stream()
                .mapToInt(JsonNode::size)
                .sum();
        assertThat(verdict.at("/verdict").asText()).isEqualTo("verified");
        assertThat(verdict.at("/recommendations").asInt())
                .isEqualTo(recommended)
                .isPositive();
        assertThat(verdict.at("/journeys").asInt())
                .isEqualTo(advice.at("/journeys").size())
                .isGreaterThan(7);
        assertThat(run("verify", "run.record").out()).startsWith("VERIFIED run.record\n");
    }

    @Test
    void holdsTheAdviceThatJsonHas() throws IOException {
        Terminal advised = run("advise", "leak.journey.yaml", "-f", "json", "--record", "run.record");

        JsonNode json = new ObjectMapper().readTree(advised.out());
        assertThat(line("journey").at("/advice")).isEqualTo(json.at("/journeys/0"));
        assertThat(line("problems").at("/problems")).isEqualTo(json.at("/problems"));
        for (Map.Entry<String, JsonNode> head : line("advice").at("/advice").properties()) {
            assertThat(json.get(head.getKey())).isEqualTo(head.getValue());
        }
    }

    @Test
    void isTheSameBytesWhateverTheJobsAndTheOrder() throws IOException {
        for (int number = 0; number < 20; number++) {
            write("many/j" + number + ".journey.yaml", LEAK.replace("water leak", "leak " + number));
        }
        run("advise", "many", "leak.journey.yaml", "--record", "run.record", "--as-of", "2026-11-21", "-j", "1");
        run("advise", "many", "leak.journey.yaml", "--record", "other.record", "--as-of", "2026-11-21", "-j", "4");

        assertThat(folder.resolve("other.record")).hasSameBinaryContentAs(folder.resolve("run.record"));
        assertThat(Files.readString(folder.resolve("run.record"))).doesNotContain("2026-11-21T", "/tmp");
        assertThat(Files.readString(folder.resolve("run.record.host.json"))).contains("2026-11-21T12:00:00Z");
    }

    @Test
    void isAsciiInTheOneForm() throws IOException {
        run("advise", "leak.journey.yaml", "--record", "run.record");

        for (String line : Files.readAllLines(folder.resolve("run.record"))) {
            assertThat(line).matches("[ -~]+").isEqualTo(Forger.canonical(new ObjectMapper().readTree(line)));
        }
        assertThat(line("journey").at("/input/text").asText()).isEqualTo(LEAK);
    }

    @Test
    void aHousePackAndAConfigurationTravelAlong() throws IOException {
        housePack();
        write("desirepath.yaml", """
                as of: 2026-10-01
                off: [bad-ending]
                limits:
                  dark-period.longest-silence: {is: 5 days, because: we are slow, source: us}
                unit costs: {contact centre: {is: 48 EUR per hour, source: payroll}}
                """);
        Terminal advised = run(
                "advise",
                "leak.journey.yaml",
                "--rules",
                "house",
                "--skip-rule",
                "ping-pong",
                "--record",
                "run.record");
        assertThat(advised.status()).as(advised.err()).isZero();

        assertThat(line("configuration").at("/file/text").asText()).startsWith("as of: 2026-10-01\n");
        assertThat(line("configuration").at("/settings").toString())
                .contains(
                        "{\"at\":[1,8],\"file\":\"desirepath.yaml\",\"name\":\"as of\",\"origin\":\"configuration\",\"value\":\"2026-10-01\"}",
                        "{\"name\":\"fail on\",\"origin\":\"default\",\"value\":\"never\"}",
                        "{\"name\":\"skip-rule\",\"origin\":\"command line\",\"value\":\"ping-pong\"}",
                        "\"file\":\"desirepath.yaml\",\"name\":\"limit dark-period.longest-silence\",\"origin\":\"configuration\",\"value\":\"5 days\"}",
                        "\"name\":\"unit cost contact centre\",\"origin\":\"configuration\",\"value\":\"48 EUR per hour\"");
        assertThat(line("totals").at("/rules/excluded").toString()).isEqualTo("[\"bad-ending\",\"ping-pong\"]");
        assertThat(line("journey").at("/proof/firings").findValuesAsText("rule"))
                .contains("every-touchpoint");
        for (String gone : List.of("desirepath.yaml", "leak.journey.yaml", "house/pack.yaml")) {
            Files.delete(folder.resolve(gone));
        }
        Terminal seen = run("verify", "run.record");
        assertThat(seen.status()).as(seen.out()).isZero();
    }

    @Test
    void whatCouldNotBeReadIsRecordedAndCounted() throws IOException {
        write("all/good.journey.yaml", LEAK);
        write("all/bad.journey.yaml", "journey: Bad\nsteps: [A\n");
        Files.write(
                folder.resolve("all/latin.journey.yaml"), "journey: M\u00fcll".getBytes(StandardCharsets.ISO_8859_1));
        write("all/old.bpmn", "<definitions/>");

        assertThat(run("advise", "all", "--record", "run.record").status()).isEqualTo(3);

        JsonNode totals = line("totals").at("/journeys");
        assertThat(totals.toString())
                .isEqualTo("{\"analysed\":1,\"excluded\":[\"all/old.bpmn\"],\"found\":3,\"unreadable\":2}");
        Terminal seen = run("verify", "run.record");
        assertThat(seen.status()).as(seen.out()).isZero();
        assertThat(seen.out())
                .contains("3 journeys found, 1 analysed, 2 unreadable", "1 other file lay there and was not");
        assertThat(Files.readString(folder.resolve("run.record"))).contains("\"base64\":\"am91cm5leTogTfxsbA==\"");
    }

    @Test
    void takesATableAndStandardInputToo() throws IOException {
        write("steps.txt", "step,by,because\nPhone,customer,status\nAnswer,clerk,\n");
        assertThat(run("advise", "steps.txt", "--from", "csv", "--record", "run.record")
                        .status())
                .isZero();
        assertThat(run("verify", "run.record").status()).isZero();

        assertThat(Terminal.runWith(LEAK, folder, "advise", "-", "--record", "other.record")
                        .status())
                .isZero();
        assertThat(run("verify", "other.record").status()).isZero();
    }

    @Test
    void neverReplacesWhatIsReadOrAnotherResult() throws IOException {
        housePack();
        write("desirepath.yaml", "fail on: never\n");
        for (String taken : List.of(
                "leak.journey.yaml", "desirepath.yaml", "house/pack.yaml", "house/waits/every-touchpoint.drl")) {
            String before = Files.readString(folder.resolve(taken));
            Terminal seen = run("advise", "leak.journey.yaml", "--rules", "house", "--record", taken);
            assertThat(seen.status()).as(taken).isEqualTo(2);
            assertThat(seen.err()).contains("'" + taken + "' is what is read");
            assertThat(folder.resolve(taken)).hasContent(before);
        }
        assertThat(run("advise", "leak.journey.yaml", "-f", "json=x", "--record", "x")
                        .status())
                .isEqualTo(2);
        assertThat(run("advise", "leak.journey.yaml", "-f", "json=x.host.json", "--record", "x")
                        .status())
                .isEqualTo(2);
        assertThat(run("advise", "leak.journey.yaml", "--apply", "1", "--record", "x")
                        .err())
                .contains("--record records advice");
        assertThat(run("advise", "leak.journey.yaml", "--record", "no/x").status())
                .isEqualTo(2);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void aRecordThatCannotBeWrittenMakesTheRunFail() {
        if (!Files.exists(Path.of("/dev/full"))) {
            return;
        }
        Terminal seen = run("advise", "leak.journey.yaml", "--record", "/dev/full");

        assertThat(seen.status()).isEqualTo(74);
        assertThat(Path.of("/dev/full.host.json")).doesNotExist();
    }
}
