package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.desirepath.engine.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigTest {

    private static final String LONG_WORK =
            "Limit( name == \"long-work.longest\", $most : minutes )\n        $fact : Step( minutes > $most, $step : step )";
    private static final String LIMIT = "limits: {long-work.longest: {is: %s, because: ours, source: handbook}}\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writesAJourneyAndAPack() throws IOException {
        write("at/desk/leak.journey.yaml", """
                journey: Report a water leak
                volume: 1200 per month
                actors: {contact centre: {kind: employee, unit: Service}}
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
                  takes: 8 min
                  required by: Consumer Act
                """);
        for (Map.Entry<String, String> file :
                House.files("long-work", LONG_WORK).entrySet()) {
            write("at/house/" + file.getKey(), file.getValue());
        }
        write("at/house/pack.yaml", "name: house\nversion: 1.2.3\n" + LIMIT.formatted("2 days"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void config(String text) throws IOException {
        write("at/desirepath.yaml", text);
    }

    private Terminal run(String... args) {
        return Terminal.runIn(
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder.resolve("at/desk"), args);
    }

    private Terminal advise(String... more) {
        List<String> args = new ArrayList<>(List.of("advise", "leak.journey.yaml"));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private JsonNode json(String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("-f", "json"));
        args.addAll(List.of(more));
        return new ObjectMapper().readTree(advise(args.toArray(String[]::new)).out());
    }

    @Test
    void changesNothingWithoutAFile() throws IOException {
        assertThat(json().has("config")).isFalse();
        assertThat(advise("-v").err()).isEmpty();
    }

    @Test
    void takesTheNearestFileFromTheCurrentFolderUpward() throws IOException {
        write("desirepath.yaml", "as of: 2026-01-01\n");
        assertThat(json().at("/asOf").asText()).isEqualTo("2026-01-01");
        assertThat(json().at("/config/file").asText()).isEqualTo("../../desirepath.yaml");
        config("as of: 2026-01-02\n");
        assertThat(json().at("/config/file").asText()).isEqualTo("../desirepath.yaml");
        Files.createDirectories(folder.resolve("at/desk/desirepath.yaml"));
        assertThat(json().at("/asOf").asText()).as("a folder is no file").isEqualTo("2026-01-02");
        assertThat(json("--config", "../../desirepath.yaml").at("/asOf").asText())
                .isEqualTo("2026-01-01");
        assertThat(json("--no-config").has("config")).isFalse();
        assertThat(json("--no-config").at("/asOf").asText()).isEqualTo("2026-11-21");
    }

    @Test
    void endsTheSearchAtTheRootOfTheFileSystem() {
        Path root = folder.getRoot();
        assertThat(Terminal.run(root, "rules", "list").status()).isZero();
    }

    @Test
    void namesTheFileOnRequestAndWithItsHash() throws IOException {
        config("off: [no-emotional-signature]\n");
        assertThat(advise("-v").err()).isEqualTo("desirepath: using ../desirepath.yaml\n");
        assertThat(run("-v", "rules", "list").err()).isEqualTo("desirepath: using ../desirepath.yaml\n");
        assertThat(advise().err()).isEmpty();
        String hash = Hash.sha256(Files.readAllBytes(folder.resolve("at/desirepath.yaml")));
        assertThat(json().at("/config/sha256").asText()).isEqualTo(hash);
        assertThat(run("doctor").out()).contains("config      ../desirepath.yaml, sha256 " + hash);
        assertThat(advise()).isEqualTo(advise());
    }

    @Test
    void listensToTheCommandLineFirst() throws IOException {
        config("as of: 2026-01-02\nfail on: high\noff: [progress-chasing]\n");
        assertThat(json("--as-of", "2026-01-03").at("/asOf").asText()).isEqualTo("2026-01-03");
        assertThat(advise().status()).isZero();
        assertThat(advise("--rule", "progress-chasing", "--fail-on", "low").status())
                .isEqualTo(1);
        assertThat(json("--rule", "progress-chasing").at("/config/rulesOff")).isEmpty();
        config("fail on: low\n");
        assertThat(advise().status()).isEqualTo(1);
        assertThat(advise("--fail-on", "never").status()).isZero();
        config("as of: 2026-01-02\n");
        assertThat(run("facts", "-f", "json", "leak.journey.yaml").out()).contains("\"2026-01-02\"");
        assertThat(run("facts", "-f", "json", "--as-of", "2026-01-03", "leak.journey.yaml")
                        .out())
                .contains("\"2026-01-03\"");
    }

    @Test
    void saysWhichRulesAreOffAndThatAnObjectionNoLongerGuards() throws IOException {
        assertThat(advise().out()).contains("is required:").doesNotContain("ELIMINATE  high");
        config("off: [no-emotional-signature, required]\n");
        Terminal seen = advise();
        assertThat(seen.out()).contains("ELIMINATE  high").endsWith("""

                        Rules switched off in ../desirepath.yaml: no-emotional-signature.
                        Objections switched off in ../desirepath.yaml: required. What they keep may be
                        advised away here: look before you do it.
                        """);
        assertThat(json().at("/config/objectionsOff/0").asText()).isEqualTo("required");
        assertThat(json().at("/config/rulesOff/0").asText()).isEqualTo("no-emotional-signature");
        assertThat(run("rules", "list").out())
                .doesNotContain("\nrequired ")
                .contains("Objections switched off in ../desirepath.yaml: required.");
        assertThat(run("rules", "show", "required").out().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).endsWith("; switched off in ../desirepath.yaml"));
    }

    @Test
    void findsPacksBesideTheFileAndSetsTheirLimitsWithoutCompilingAnew() throws IOException {
        config("rules: [house]\n");
        Terminal compiling = advise("-f", "json", "--rule", "long-work");
        assertThat(compiling.err()).contains("compiling the rules of the pack 'house'");
        assertThat(new ObjectMapper().readTree(compiling.out()).findValuesAsText("rule"))
                .doesNotContain("long-work");
        config("rules: [house]\n" + LIMIT.formatted("5 min"));
        Terminal seen = advise("-f", "json", "--rule", "long-work", "--rules", "../house");
        assertThat(seen.err()).as("nothing is compiled").isEmpty();
        JsonNode finding =
                new ObjectMapper().readTree(seen.out()).findValue("findings").get(0);
        assertThat(finding.at("/rule").asText()).isEqualTo("long-work");
        assertThat(finding.toString())
                .contains("\"fact\":\"Limit\"", "\"file\":\"../desirepath.yaml\",\"line\":2,\"column\":34");
        assertThat(run("facts", "leak.journey.yaml").out()).contains("../desirepath.yaml:2:34");
        assertThat(run("doctor", "leak.journey.yaml").out()).contains("agree on 1 journeys");
        assertThat(run("rules", "show", "long-work").out()).contains("../house/waits/long-work.drl:3:1");
    }

    @Test
    void saysWhatNoPackHasWithItsPlaceAndRunsNothing() throws IOException {
        config("""
                off: [progress-chasin]
                limits:
                  long-work.longst: {is: 3 days, because: ours, source: handbook}
                  long-work.longest: {is: 3, because: ours, source: handbook}
                rules: [house]
                fail on: hihg
                """);
        for (String[] command : new String[][] {
            {"advise", "leak.journey.yaml"},
            {"facts", "leak.journey.yaml"},
            {"rules", "list"},
            {"rules", "show", "required"},
            {"doctor"}
        }) {
            Terminal seen = run(command);
            assertThat(seen.status()).isEqualTo(2);
            assertThat(seen.out()).isEmpty();
            assertThat(seen.err())
                    .contains(
                            "../desirepath.yaml:1:7: there is no rule 'progress-chasin'\n    1 | off: [progress-chasin]\n",
                            "Did you mean 'progress-chasing'?",
                            "../desirepath.yaml:3:3: there is no limit 'long-work.longst'\n",
                            "Did you mean 'long-work.longest'?",
                            "../desirepath.yaml:4:27: the limit 'long-work.longest' is '3', which is no length of time\n",
                            "The pack has it as '2 days'.",
                            "../desirepath.yaml:6:10: 'fail on' is 'hihg', which is no priority\n");
        }
        assertThat(advise("--no-config").status()).isZero();
    }

    @Test
    void saysWhichFolderIsNotThereAndKeepsQuietAboutWhatMayStandInIt() throws IOException {
        config("rules: [nowhere]\noff: [rule-of-nowhere]\n");
        Terminal seen = advise();
        assertThat(seen.status()).isEqualTo(2);
        assertThat(seen.err())
                .contains("../desirepath.yaml:1:9: there is no folder with rules 'nowhere'\n")
                .doesNotContain("rule-of-nowhere'\n");
        config("rules: [house]\n");
        write("at/house/waits/long-work.drl", "nonsense");
        assertThat(advise().status()).isEqualTo(4);
        config("rules: [house]\nfail on: hihg\n");
        assertThat(advise().status()).isEqualTo(2);
    }

    @Test
    void takesOnlyAFileThatIsThere() throws IOException {
        assertThat(advise("-c", "nowhere.yaml")).satisfies(seen -> {
            assertThat(seen.status()).isEqualTo(2);
            assertThat(seen.err()).contains("there is no configuration 'nowhere.yaml'");
        });
        assertThat(advise("-c", ".").status()).isEqualTo(2);
        config("");
        assertThat(advise("-c", "../desirepath.yaml", "--no-config").status()).isEqualTo(2);
        assertThat(json().at("/config/file").asText()).isEqualTo("../desirepath.yaml");
    }

    @Test
    void showsWhatWorkCosts() throws IOException {
        config("off: [required]\nunit costs: {Service: {is: 48 EUR per hour, source: payroll 2026}}\n");
        assertThat(advise().out().replaceAll("\\s+", " "))
                .contains("contact centre 1 step less (8 min; 6.40 EUR a journey, 92,160 EUR a year at 48 EUR per hour,"
                        + " payroll 2026); customer 1 step less (8 min)");
        JsonNode actors = json().at("/journeys/0/recommendations/0/effects/actors");
        assertThat(actors.at("/0/cost"))
                .hasToString("{\"minutes\":\"-8\",\"perJourney\":\"-6.4\",\"perYear\":\"-92160\",\"currency\":\"EUR\","
                        + "\"rate\":\"48 EUR per hour\",\"source\":\"payroll 2026\"}");
        assertThat(actors.get(1).has("cost")).isFalse();
    }
}
