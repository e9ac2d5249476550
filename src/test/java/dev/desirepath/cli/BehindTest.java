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

/** Who stands behind rules and decisions, wherever somebody may ask. */
final class BehindTest {

    private static final String HEADING = "WHO STANDS BEHIND RULES AND DECISIONS";

    @TempDir
    private Path folder;

    @BeforeEach
    void writesAJourney() throws IOException {
        write("leak.journey.yaml", """
                journey: Report a water leak
                owner: Head of repairs
                actors: {contact centre: employee}
                business rules:
                  who-pays: {type: operational, basis: policy, owner: none, reviewed: 2010-01}
                steps:
                - step: Tenant phones about the leak
                  id: first-call
                  by: customer
                  with: contact centre
                - step: Contact centre decides who pays
                  id: decide
                  by: contact centre
                  decides: {rule: who-pays}
                """);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A house pack of one rule that says this of who stands behind it. */
    private void rule(String metadata) throws IOException {
        for (Map.Entry<String, String> file : House.files(
                        "every-touchpoint", "$fact : Step( touchpoint == true, $step : step )")
                .entrySet()) {
            write(
                    "house/" + file.getKey(),
                    file.getValue().replace("    @harm(", metadata.isEmpty() ? "    @harm(" : metadata + "    @harm("));
        }
    }

    private Terminal run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--rules", "house", "--as-of", "2026-11-21"));
        return Terminal.runIn(
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder, all.toArray(String[]::new));
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper()
                .readTree(run("advise", "leak.journey.yaml", "-f", "json").out());
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void everyFormNamesOwnerApproverSourceAndReview() throws IOException {
        rule("""
                    @owner( "Head of service" )
                    @approved( "Board" )
                    @source( "Handbook 4.2" )
                    @reviewed( 2026-05 )
                """);
        String said = "owner Head of service; approved by Board; source Handbook 4.2; reviewed 2026-05";

        assertThat(inOneLine(run("explain", "leak.journey.yaml", "ask-less").out()))
                .contains("Rule every-touchpoint, pack house: " + said);
        assertThat(inOneLine(run("explain", "leak.journey.yaml", "ask-less", "--depth", "2")
                        .out()))
                .contains("Behind it: " + said);
        assertThat(inOneLine(run("explain", "leak.journey.yaml", "--why-not", "every-touchpoint")
                        .out()))
                .contains("Behind it: " + said);
        assertThat(run("explain", "leak.journey.yaml", "ask-less", "-f", "json").out())
                .contains("\"owner\" : \"Head of service\"", "\"reviewed\" : \"2026-05\"");
        assertThat(inOneLine(run("advise", "leak.journey.yaml", "--all").out()))
                .contains("Rule every-touchpoint: " + said)
                .doesNotContain(HEADING);
        assertThat(run("advise", "leak.journey.yaml", "-f", "markdown").out())
                .contains("- **Rule:** every-touchpoint: " + said);
        assertThat(run("advise", "leak.journey.yaml", "-f", "html").out()).contains(said);
        assertThat(json().at("/rules/house/0/notes")).isEmpty();
        assertThat(json().at("/journeys/0/recommendations").findValues("behind").toString())
                .contains("\"approved\":\"Board\"", "\"sameOwnerAndApprover\":false");
    }

    @Test
    void theFirstScreenNamesNobody() throws IOException {
        rule("    @owner( \"Head of service\" )\n    @approved( \"Board\" )\n    @reviewed( 2026-05 )\n");

        assertThat(run("advise", "leak.journey.yaml").out()).doesNotContain("Head of service", HEADING);
    }

    @Test
    void saysThatOwnerAndApproverAreTheSameAndTheReviewIsLongAgo() throws IOException {
        rule("""
                    @owner( "Head of service" )
                    @approved( "head of service" )
                    @reviewed( 2021-05 )
                """);

        for (String out : List.of(
                run("advise", "leak.journey.yaml").out(),
                run("advise", "leak.journey.yaml", "-f", "markdown").out(),
                run("advise", "leak.journey.yaml", "-f", "html").out())) {
            assertThat(inOneLine(out))
                    .containsIgnoringCase(HEADING)
                    .contains(
                            "Rule every-touchpoint of the pack house: owner and approver are the same, Head of service;"
                                    + " it was reviewed last 2021-05, 66 months ago, and the most is 36");
        }
        assertThat(inOneLine(run("explain", "leak.journey.yaml", "ask-less").out()))
                .contains("owner Head of service; approved by the owner");
        assertThat(json().at("/rules/house/0/sameOwnerAndApprover").asBoolean()).isTrue();
        assertThat(json().at("/rules/house/0/notes")).hasSize(2);
    }

    @Test
    void saysWhatARuleOfTheHouseDoesNotSay() throws IOException {
        rule("");

        assertThat(inOneLine(run("advise", "leak.journey.yaml").out()))
                .contains("Rule every-touchpoint of the pack house: it names no owner;"
                        + " nobody is said to have approved it.")
                .doesNotContain("of the pack standard");
    }

    @Test
    void saysThatARuleIsOnTrialOrReviewedInTheFuture() throws IOException {
        rule("    @owner( \"A\" )\n    @approved( \"B\" )\n    @reviewed( 2027-05 )\n    @status( trial )\n");

        assertThat(inOneLine(run("advise", "leak.journey.yaml").out()))
                .contains("it is on trial; it says to have been reviewed on 2027-05, which is after 2026-11-21.");
    }

    @Test
    void saysThatWhoAcceptedOrAnsweredOwnsWhatItIsAbout() throws IOException {
        rule("    @owner( \"Head of service\" )\n    @approved( \"Board\" )\n    @reviewed( 2026-05 )\n");
        String id = "";
        for (JsonNode each : json().at("/journeys/0/recommendations")) {
            id = each.at("/remedy").asText().equals("ask-less")
                    ? id
                    : each.at("/id").asText();
        }
        write("desirepath.yaml", """
                accepted:
                - {rule: every-touchpoint, journey: report-a-water-leak, at: first-call, because: we like calls, by: head of Service, until: 2027-01-31}
                responses:
                - {journey: report-a-water-leak, recommendation: %s, is: rejected, by: Head of repairs, on: 2026-10-01, because: it is fine}
                """.formatted(id));

        assertThat(inOneLine(run("advise", "leak.journey.yaml").out()))
                .contains("every-touchpoint at first-call was accepted by head of Service, who also owns the rule"
                        + " every-touchpoint (desirepath.yaml:2).")
                .contains(id + " was rejected by Head of repairs, who also owns the journey (desirepath.yaml:4).");
        assertThat(json().at("/journeys/0/samePerson").toString())
                .contains("\"is\":\"accepted\"", "\"is\":\"rejected\"", "\"owns\":[\"the journey\"]");
        assertThat(inOneLine(run("explain", "leak.journey.yaml", "--why-not", "every-touchpoint")
                        .out()))
                .contains("head of Service answers for it until 2027-01-31 (desirepath.yaml:2:3), because we like");
    }

    @Test
    void aDecisionOfSomebodyElseIsNothingToStopAt() throws IOException {
        rule("    @owner( \"A\" )\n    @approved( \"B\" )\n    @reviewed( 2026-05 )\n");
        write("desirepath.yaml", """
                accepted:
                - {rule: rule-without-authority, journey: report-a-water-leak, at: decide, because: we look for one, by: Board, until: 2027-01-31}
                """);

        assertThat(run("advise", "leak.journey.yaml").out()).doesNotContain(HEADING);
    }
}
