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

final class HousePackTest {

    private static final String CONDITION = "$fact : Step( touchpoint == true, $step : step )";

    /** What hostile rules try to reach. */
    public static boolean tripped;

    @TempDir
    Path folder;

    @BeforeEach
    void writesAJourneyAndAPack() throws IOException {
        write("leak.journey.yaml", """
                journey: Report a water leak
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
                """);
        pack("house", House.files("every-touchpoint", CONDITION));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void pack(String name, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(name + "/" + file.getKey(), file.getValue());
        }
    }

    private Terminal run(String... args) {
        return Terminal.runIn(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder, args);
    }

    private JsonNode advise(String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("advise", "-f", "json", "leak.journey.yaml"));
        args.addAll(List.of(more));
        return new ObjectMapper().readTree(run(args.toArray(String[]::new)).out());
    }

    @Test
    void firesBesideTheStandardPackAndSaysOnceThatItCompiles() throws IOException {
        Terminal first = run("advise", "--rules", "house", "-f", "json", "leak.journey.yaml");
        Terminal second = run("advise", "--rules", "house", "-f", "json", "leak.journey.yaml");

        assertThat(first.status()).isZero();
        assertThat(first.err())
                .contains("compiling the rules of the pack 'house'")
                .hasLineCount(1);
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo(first.out());
        JsonNode json = new ObjectMapper().readTree(first.out());
        assertThat(json.at("/rules/packs").findValuesAsText("name")).containsExactly("standard", "house");
        assertThat(json.at("/rules/packs/1/version").asText()).isEqualTo("1.2.3");
        assertThat(json.findValuesAsText("rule")).contains("every-touchpoint", "progress-chasing");
    }

    @Test
    void findsByOneRuleOnlyOrByAllButOne() throws IOException {
        JsonNode alone = advise("--rules", "house", "--rule", "every-touchpoint");
        assertThat(findings(alone, "every-touchpoint")).hasSize(2);
        assertThat(findings(alone, "progress-chasing")).isEmpty();
        JsonNode without = advise("--rules", "house", "--skip-rule", "every-touchpoint");
        assertThat(findings(without, "every-touchpoint")).isEmpty();
        assertThat(findings(without, "progress-chasing")).isEqualTo(findings(advise(), "progress-chasing"));
    }

    private static List<String> findings(JsonNode json, String rule) {
        List<String> found = new ArrayList<>();
        for (JsonNode finding : json.findValues("findings")) {
            finding.forEach(each -> {
                if (each.at("/rule").asText().equals(rule)) {
                    found.add(each.toString());
                }
            });
        }
        return found.stream().sorted().toList();
    }

    @Test
    void refusesAnIdThatAnotherPackHasAndNamesBothPlaces() throws IOException {
        pack("clash", House.files("progress-chasing", CONDITION));

        Terminal seen = run("advise", "--rules", "clash", "leak.journey.yaml");

        assertThat(seen.status()).isEqualTo(4);
        assertThat(seen.out()).isEmpty();
        assertThat(seen.err())
                .contains("clash/waits/progress-chasing.drl:4:")
                .contains("rules/moments-of-truth/progress-chasing.drl:4:");
    }

    @Test
    void refusesAllMistakesOfAPackAtOnceAndRunsNothing() throws IOException {
        pack("bad", House.files("one", "$fact : Stepp( $step : step )"));
        pack("bad", House.files("two", "$fact : Step( touchpint == true, $step : step )"));

        Terminal seen = run("advise", "--rules", "bad", "leak.journey.yaml");

        assertThat(seen.status()).isEqualTo(4);
        assertThat(seen.out()).isEmpty();
        assertThat(seen.err()).contains("bad/waits/one.drl:", "bad/waits/two.drl:", "Did you mean 'Step'?");
        assertThat(run("advise", "--rules", "nowhere", "leak.journey.yaml").status())
                .isEqualTo(2);
    }

    @Test
    void runsNothingOfAHostilePack() throws IOException {
        String wire = "dev.desirepath.cli.HousePackTest.trip()";
        String good = House.files("trap", CONDITION).getOrDefault("waits/trap.drl", "");
        List<String> hostile = List.of(
                good.replace("touchpoint == true", "eval( " + wire + " )"),
                good.replace("touchpoint == true", wire),
                good.replace("touchpoint == true", "touchpoint == " + wire),
                good.replace(CONDITION, CONDITION + " eval( " + wire + " )"),
                good.replace(CONDITION, CONDITION + " Step() from " + wire),
                good.replace("advice.give( kcontext, $fact );", wire + "; advice.give( kcontext, $fact );"),
                good.replace("@origin( \"our own handbook\" )", "@origin( " + wire + " )"),
                good.replace("  when", "    salience( " + wire + " ? 1 : 0 )\n  when"),
                good.replace("package rules;", "package rules;\nimport static dev.desirepath.cli.HousePackTest.trip;"),
                good.replace("package rules;", "package rules;\ndeclare X a : boolean = " + wire + " end"),
                good.replace("package rules;", "package rules;\nfunction boolean f() { return " + wire + "; }"),
                good.replace("our own handbook", "\\u0022 ) @x( " + wire + " ) @y( \\u0022"));
        for (String text : hostile) {
            pack("trap", House.files("trap", CONDITION));
            write("trap/waits/trap.drl", text);
            Terminal seen = run("advise", "--rules", "trap", "leak.journey.yaml");
            assertThat(seen.status()).as(text).isEqualTo(4);
            assertThat(tripped).as(text).isFalse();
        }
    }

    /** The trip wire. */
    public static boolean trip() {
        tripped = true;
        return true;
    }

    @Test
    void saysTheSameWithAnyNumberOfJobs() throws IOException {
        String leak = Files.readString(folder.resolve("leak.journey.yaml"));
        for (int number = 0; number < 40; number++) {
            write("many/j" + number + ".journey.yaml", leak.replace("water leak", "leak " + number));
        }
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("many"));
        write("many/bad.journey.yaml", leak.replace("because: status", "because: stats"));
        for (String format : List.of("text", "json")) {
            Terminal one = run("advise", "-j", "1", "-f", format, "many");
            assertThat(one.status()).isEqualTo(3);
            assertThat(run("advise", "-j", "4", "-f", format, "many")).isEqualTo(one);
            assertThat(run("advise", "-f", format, "link").out())
                    .isEqualTo(one.out().replace("many/", "link/"));
        }
    }

    @Test
    void skipsAndTakesOnlyRulesThatThereAre() {
        Terminal seen = run("advise", "--skip-rule", "progress-chasin", "leak.journey.yaml");
        assertThat(seen.status()).isEqualTo(2);
        assertThat(seen.err()).contains("Did you mean 'progress-chasing'?");
    }

    @Test
    void printsWhereTheTimeGoes() {
        assertThat(run("advise", "--profile", "leak.journey.yaml").err())
                .contains("rule progress-chasing", "fire give (Drools)", "derive facts", "read");
    }

    @Test
    void listsAndShowsRules() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(run("rules", "list", "--rules", "house", "-f", "json").out());
        assertThat(json.at("/rules").findValuesAsText("id"))
                .contains("every-touchpoint", "progress-chasing")
                .isSorted();
        assertThat(json.at("/rules/0").fieldNames())
                .toIterable()
                .contains("id", "family", "name", "verb", "practice", "origin", "pack");
        assertThat(run("rules", "list").out()).startsWith("ID ").contains("progress-chasing");
        assertThat(run("rules", "show", "progress-chasing").out())
                .startsWith("rules/moments-of-truth/progress-chasing.drl:3:1")
                .contains("@origin", "Fires on");
        assertThat(run("rules", "show", "every-touchpoint", "--rules", "house").out())
                .contains("# A house rule");
        assertThat(run("rules", "show", "progress-chasin").err()).contains("Did you mean 'progress-chasing'?");
        assertThat(run("rules").status()).isEqualTo(2);
    }

    @Test
    void findsThatBothEnginesAndTheSecondReaderAgree() {
        Terminal seen = run("doctor", "--rules", "house", "leak.journey.yaml");
        assertThat(seen.status()).isZero();
        assertThat(seen.out()).containsPattern("agree on 1 journeys, \\d+ rules, [1-9]\\d* matches");
        assertThat(run("doctor").status()).isZero();
    }
}
