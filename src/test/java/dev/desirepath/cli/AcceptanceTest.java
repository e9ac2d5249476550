package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of findings that somebody answers for. */
final class AcceptanceTest {

    private final DecidingHouse house;

    AcceptanceTest(@TempDir Path folder) throws IOException {
        this.house = new DecidingHouse(folder);
    }

    @Test
    void findsSomethingToSettleInTheFirstPlace() throws IOException {
        assertThat(DecidingHouse.rules(house.advise())).contains("progress-chasing", "dark-period");
    }

    @Test
    void showsAnAcceptedFindingApartWithWhoAnswersForIt() throws IOException {
        house.config(DecidingHouse.ACCEPTED);

        JsonNode journey = house.advise();

        assertThat(DecidingHouse.rules(journey)).doesNotContain("progress-chasing");
        JsonNode accepted = journey.path("accepted").path(0);
        assertThat(accepted.path("rule").asText()).isEqualTo("progress-chasing");
        assertThat(accepted.path("acceptance").path("by").asText()).isEqualTo("Head");
        assertThat(accepted.path("acceptance").path("file").asText()).isEqualTo("desirepath.yaml");
        assertThat(house.run("advise", "leak.journey.yaml").out())
                .contains("Head answers for it until 2027-01-31: we like")
                .contains("WHAT YOU HAVE SETTLED");
    }

    @Test
    void anAcceptanceThatRanOutCountsNoLongerAndIsReported() throws IOException {
        house.config(DecidingHouse.ACCEPTED);

        JsonNode journey = house.advise("--as-of", "2027-02-01");

        assertThat(DecidingHouse.rules(journey)).contains("progress-chasing");
        assertThat(journey.path("notices").path(0).path("message").asText()).contains("ran out on 2027-01-31");
    }

    @Test
    void anAcceptanceThatMeetsNothingIsReported() throws IOException {
        house.config(DecidingHouse.ACCEPTED.replace("at: second-call", "at: first-call"));

        assertThat(house.advise().path("notices").path(0).path("message").asText())
                .contains("meets nothing");
    }

    @Test
    void whoeverAcceptsARemedyHearsWhichRulesAreBehindIt() throws IOException {
        house.journey("  # accept tell-before-they-ask until 2027-12-31 by Head: we like it this way\n", "");

        assertThat(house.advise().path("notices").path(0).path("message").asText())
                .contains("names no rule but what to do; the rules behind it are progress-chasing");
    }

    @Test
    void ofARuleThatIsNotAskedNothingIsSaid() throws IOException {
        house.config(DecidingHouse.ACCEPTED.replace("at: second-call", "at: first-call")
                + DecidingHouse.response("tell-before-they-ask-000000", "done"));

        assertThat(house.advise("--rule", "dark-period").path("notices")).isEmpty();
        assertThat(house.advise("--skip-rule", "progress-chasing").path("notices"))
                .isEmpty();
        assertThat(house.advise("--rule", "progress-chasing").path("notices")).hasSize(1);
    }

    @Test
    void anAcceptanceMayStandAsACommentInsideItsElement() throws IOException {
        house.journey("", "    # accept progress-chasing until 2027-01-31 by Head: we like to hear them\n");

        JsonNode accepted = house.advise().path("accepted").path(0);

        assertThat(accepted.path("step").asText()).isEqualTo("second-call");
        assertThat(accepted.path("acceptance").path("line").asInt()).isEqualTo(15);
    }

    @Test
    void anAcceptanceMayStandAsACommentAboveItsElement() throws IOException {
        house.journey("  # accept progress-chasing until 2027-01-31 by Head: we like to hear them\n", "");

        assertThat(house.advise().path("accepted").path(0).path("step").asText())
                .isEqualTo("second-call");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '# Accepted progress-chasing by Head until 2027-01-31' | not in the form that counts
                    '# accept progress-chasing' | not in the form that counts
                    '# accept progress-chasing until 2027-02-30 by Head: we like to hear them' | which is not a day
                    '# accept progress-chasing until 2027-02-03 by Head: todo' | which is no reason
                    """)
    void aCommentThatAcceptsWithoutAnsweringForItIsAMistake(String comment, String says) throws IOException {
        house.journey("", "    " + comment + "\n");

        Terminal ran = house.run("advise", "leak.journey.yaml");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains("leak.journey.yaml:15:5", says, "until 2027-");
    }

    @Test
    void aCommentThatOnlyUsesTheWordIsAComment() throws IOException {
        house.journey("", "    # accept that this is slow\n");

        assertThat(house.run("advise", "leak.journey.yaml").status()).isZero();
    }

    @Test
    void whatLooksLikeAnAcceptanceInsideATextIsText() throws IOException {
        house.journey("", "    need: \"x # accept progress-chasing until 2027-01-31 by Head: we like to hear them\"\n");

        JsonNode journey = house.advise();

        assertThat(journey.path("accepted")).isEmpty();
        assertThat(DecidingHouse.rules(journey)).contains("progress-chasing");
    }

    @Test
    void theOverviewSaysHowMuchIsSettled() throws IOException {
        house.config(DecidingHouse.ACCEPTED);
        house.write("other.journey.yaml", "journey: Other\nsteps: [{step: a, by: customer}]\n");

        assertThat(house.run("advise", ".").out()).contains("leak.journey.yaml: ", "; 1 accepted");
    }

    @Test
    void sarifCarriesAcceptedFindingsAsSuppressed() throws IOException {
        house.config(DecidingHouse.ACCEPTED);

        assertThat(house.run("advise", "leak.journey.yaml", "-f", "sarif").out())
                .contains("\"suppressions\"", "Head answers for it until 2027-01-31");
    }
}
