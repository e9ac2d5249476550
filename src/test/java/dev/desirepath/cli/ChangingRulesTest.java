package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.desirepath.engine.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed rules do to journeys, which of these meet which standards, and what rules may ask for. */
final class ChangingRulesTest {

    private static final String CALLS = "$fact : Touchpoint( begunByCustomer == true, $step : step )";
    private static final String LIMITED =
            "Limit( name == \"calls.most\", $most : minutes )\n        $fact : Step( minutes > $most, $step : step )";

    @TempDir
    Path folder;

    @BeforeEach
    void writesJourneys() throws IOException {
        for (String name : new String[] {"leak", "quiet"}) {
            write(name + ".journey.yaml", """
                    journey: Report a %s
                    actors: {contact centre: employee}
                    steps:
                    - {step: Phones, id: call, by: %s, with: contact centre, takes: 8 min}
                    - {step: Writes, id: letter, by: contact centre, with: customer}
                    """.formatted(name, name.equals("leak") ? "customer" : "contact centre"));
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void pack(String folderName, String condition, String more) throws IOException {
        for (Map.Entry<String, String> file : House.files("calls", condition).entrySet()) {
            write(folderName + "/" + file.getKey(), file.getValue());
        }
        write(folderName + "/pack.yaml", "name: house\nversion: 1.2.3\n" + more);
    }

    private Terminal run(String... args) {
        return Terminal.runIn(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder, args);
    }

    @Test
    void saysWhatTheRulesOfTheHouseAddToTheStandardOnes() throws IOException {
        pack("house", CALLS, "");

        Terminal ran = run("rules", "impact", "--base", "standard", "--rules", "house", ".", "-f", "json");
        JsonNode impact = new ObjectMapper().readTree(ran.out());

        assertThat(ran.status()).isZero();
        assertThat(impact.path("looked").asInt()).isEqualTo(2);
        assertThat(impact.path("changes").path(0).path("what").asText()).isEqualTo("is new");
        assertThat(impact.path("journeys")).hasSize(1);
        JsonNode appeared = impact.path("journeys").path(0).path("appeared");
        assertThat(appeared).hasSize(1);
        assertThat(appeared.path(0).path("id").asText()).isEqualTo("calls@call");
        assertThat(appeared.path(0).path("reason").asText()).isEqualTo("calls is new");
    }

    @Test
    void explainsWhatDisappearsByTheLimitThatChanged() throws IOException {
        String limit = "limits: {calls.most: {is: %s, because: ours, source: board}}\n";
        pack("before", LIMITED, limit.formatted("5 min"));
        pack("house", LIMITED, limit.formatted("10 min"));
        String[] impact = {"rules", "impact", "--base", "before", "--rules", "house", ".", "--fail-on", "disappear"};

        Terminal ran = run(impact);

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("2 journeys judged both ways: on 2 of them 0 findings appear and 2 findings")
                .contains("calls.most is 10 min instead of 5 min");
        impact[impact.length - 1] = "appear";
        assertThat(run(impact).status()).isZero();
    }

    @Test
    void marksWhatIsOnTrialOrAccepted() throws IOException {
        pack("house", CALLS, "");
        String rule = Files.readString(folder.resolve("house/waits/calls.drl"));
        write("house/waits/calls.drl", rule.replace("    @harm(", "    @status( \"trial\" )\n    @harm("));
        String[] impact = {"rules", "impact", "--base", "standard", "--rules", "house", "."};

        assertThat(run(impact).out())
                .startsWith("2 journeys judged both ways: on 1 of them 1 finding appears (1 on trial or\nsettled) and")
                .contains("  + [on trial] The customer is needed at 'Phones'");
        write("house/waits/calls.drl", rule);
        write(
                "desirepath.yaml",
                "accepted:\n- {rule: calls, journey: report-a-leak, at: call, because: they like it, by: Head, until: 2099-01-01}\n");
        assertThat(run(impact).out())
                .contains("configuration reads otherwise under 'accepted'")
                .contains("  + [accepted] The customer is needed at 'Phones'");
    }

    @Test
    void saysWhatTheHouseSettlesOtherwise() throws IOException, InterruptedException {
        assumeThat(git("init", "-q")).isZero();
        pack("house", LIMITED, "limits: {calls.most: {is: 5 min, because: ours, source: board}}\n");
        write("desirepath.yaml", "rules: [house]\nas of: 2026-11-21\n");
        commit();
        String[] impact = {"rules", "impact", "--base", "HEAD", "leak.journey.yaml"};
        String accepted =
                "accepted:\n- {rule: calls, journey: report-a-leak, at: call, because: they like it, by: Head, until: 2099-01-01}\n";

        write("desirepath.yaml", "rules: [house]\nas of: 2026-11-21\n" + accepted);
        assertThat(run(impact).out())
                .startsWith("1 journey judged both ways: on 1 of them 0 findings appear and 0 findings\n"
                        + "disappear; 1 finding is settled otherwise;")
                .contains("  = [accepted] ", "(line 4, calls: configuration\n    reads otherwise under 'accepted')");
        commit();
        write(
                "desirepath.yaml",
                "rules: [house]\nas of: 2026-11-21\nlimits: {calls.most: {is: 6 min, because: asked, source: board}}\n");
        assertThat(run(impact).out())
                .contains("calls.most is 6 min instead of 5 min", "configuration reads otherwise under 'accepted'\n")
                .contains("  = [settled no more] ");
    }

    private void commit() throws IOException, InterruptedException {
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-q", "-m", "rules");
    }

    @Test
    void saysUnderWhichKeysTheConfigurationReadsOtherwise() throws IOException, InterruptedException {
        assumeThat(git("init", "-q")).isZero();
        pack("house", CALLS, "");
        write(
                "desirepath.yaml",
                "rules: [house] # ours\nas of: 2026-11-21\nscopes: [{for: {product: a}, off: [calls]}]\n");
        commit();
        String[] impact = {"rules", "impact", "--base", "HEAD", "leak.journey.yaml"};

        write("desirepath.yaml", "scopes:\n- for: {product: a}\n  off: [calls]\n\nas of: 2026-11-20\nrules: [house]\n");
        assertThat(run(impact).out()).isEqualTo("1 journey judged both ways: nothing is otherwise.\n");
        write(
                "desirepath.yaml",
                "rules: [house]\nscopes: [{for: {product: b}, off: [calls]}]\nunit costs: {contact centre: {is: 40 EUR per hour, source: payroll}}\n");
        assertThat(run(impact).out()).contains("configuration reads otherwise under 'scopes', 'unit costs'");
    }

    @Test
    void saysThatACommitNeedsARepository() throws IOException {
        pack("house", CALLS, "");
        assumeThat(Files.exists(folder.resolve(".git"))).isFalse();

        Terminal ran = run("rules", "impact", "--base", "HEAD", "--rules", "house", ".");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .contains("there is no folder 'HEAD', and this folder is in no repository of git")
                .contains("name a folder with the pack as it was, or 'standard'");
    }

    @Test
    void aBaseThatIsNothingIsWrongUsage() throws IOException {
        pack("house", CALLS, "");
        pack("other", CALLS, "");
        write("other/pack.yaml", "name: other\nversion: 1.0.0\n");

        Terminal unknown = run("rules", "impact", "--base", "--output=x", "--rules", "house", ".");
        Terminal other = run("rules", "impact", "--base", "other", "--rules", "house", ".");

        assertThat(unknown.status()).isEqualTo(2);
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("the pack in 'other' is called 'other', and no pack in use is");
    }

    @Test
    void takesTheRulesAndTheConfigurationOfACommit() throws IOException, InterruptedException {
        assumeThat(git("init", "-q")).isZero();
        pack("house", CALLS, "");
        write("desirepath.yaml", "rules: [house]\noff: [calls]\n");
        commit();
        write("desirepath.yaml", "rules: [house]\n");

        assertThat(run("rules", "impact", "--base", "HEAD", "leak.journey.yaml", "-f", "markdown")
                        .out())
                .contains("calls is switched on", "**Appears**");
    }

    private int git(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .start()
                    .waitFor();
        } catch (IOException notThere) {
            return 1;
        }
    }

    @Test
    void showsWhichJourneysMeetTheStandardsOfTheHouse() throws IOException {
        pack("house", "$fact : Touchpoint( begunByCustomer == true, resolved == Answer.NO, $step : step )", "");
        write("open.journey.yaml", Files.readString(folder.resolve("leak.journey.yaml")));
        write(
                "leak.journey.yaml",
                Files.readString(folder.resolve("leak.journey.yaml")).replace("id: call,", "id: call, resolved: no,"));
        write(
                "accepted.journey.yaml",
                Files.readString(folder.resolve("leak.journey.yaml"))
                        .replace(
                                "- {step: Phones",
                                "# accept calls until 2027-01-31 by Head: it is what they want\n- {step: Phones"));

        Terminal ran = run("rules", "list", "--rules", "house", "--journeys", ".");

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("STANDARD  1  2  3  4  MET  NOT MET  NOT ASSESSABLE  ACCEPTED")
                .contains("calls     a  -  ?  +    1        1               1         1")
                .contains(" 3  open.journey.yaml");
    }

    @Test
    void aStandardThatMayNotAskIsNotMetForThat() throws IOException {
        pack("house", "$fact : Touchpoint( begunByCustomer == true, resolved == Answer.NO, $step : step )", "");
        Path rule = folder.resolve("house/waits/calls.drl");
        Files.writeString(rule, Files.readString(rule).replace("@id(", "@asks( \"nothing\" )\n    @id("));

        Terminal ran = run("rules", "list", "--rules", "house", "--journeys", "leak.journey.yaml");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("calls     ?    0        0               1         0");
    }

    @Test
    void aRuleThatAsksForTooMuchIsNamedAndAllOthersAreJudged() throws IOException {
        pack("house", "$fact : Step( $step : step )\n        Step()\n        Step()\n        Step()", "");
        StringBuilder many = new StringBuilder("journey: Many\nsteps:\n");
        for (int number = 0; number < 40; number++) {
            many.append("- {step: Step %d, by: customer, because: status}\n".formatted(number));
        }
        write("many.journey.yaml", many.toString());

        Terminal alone = run("advise", "many.journey.yaml", "-f", "json", "--no-config");
        Terminal ran = run("advise", "many.journey.yaml", "-f", "json", "--rules", "house");
        JsonNode with = new ObjectMapper().readTree(ran.out()).path("journeys").path(0);
        JsonNode without =
                new ObjectMapper().readTree(alone.out()).path("journeys").path(0);

        assertThat(ran.status()).isEqualTo(4);
        assertThat(with.path("notJudged").path(0).path("rule").asText()).isEqualTo("calls");
        assertThat(with.path("recommendations"))
                .isEqualTo(without.path("recommendations"))
                .isNotEmpty();
    }
}
