package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.desirepath.engine.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all decisions of a house have in common. */
final class StandardsTest {

    private final DecidingHouse house;

    StandardsTest(@TempDir Path folder) throws IOException {
        this.house = new DecidingHouse(folder);
    }

    @Test
    void saysAllMistakesInWhatAHouseDecides() throws IOException {
        house.config("""
                scopes:
                - {off: [x]}
                - for: {product: flat}
                  limits: {nope.nope: {is: 1 day, because: x, source: y}}
                  accepted: [{rule: nope, at: a, because: a good reason, by: b, until: soon}]
                accepted:
                - {rule: progress-chasing, at: second-call, because: todo, until: 2027-01-01}
                responses:
                - {journey: a, recommendation: b, is: perhaps, by: c, on: 2026-01-01, because: a good reason}
                - {journey: a, recommendation: b, is: later, by: c, on: 2026-01-01, because: a good reason}
                own keys:
                  fax: {is: maybe, on: steps, asks: does it come by fax}
                """);

        Terminal ran = house.run("advise", "leak.journey.yaml");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .contains(
                        "a scope does not say 'for'",
                        "'until' of an accepted finding is 'soon', which is not a day",
                        "an accepted finding does not say 'journey'",
                        "an accepted finding does not say 'by'",
                        "'because' of an accepted finding is 'todo', which is no reason",
                        "'is' of a response is 'perhaps'",
                        "says 'later' does not say 'until'",
                        "'is' of the own key 'fax' cannot be 'maybe'",
                        "'on' of the own key 'fax' cannot be 'steps'",
                        "Did you mean 'step'?",
                        "there is no rule 'x'",
                        "there is no limit 'nope.nope'");
    }

    @Test
    void aRuleOnTrialIsShownApart() throws IOException {
        Map<String, String> files = House.files("every-step", "$fact : Step( $step : step )");
        for (Map.Entry<String, String> file : files.entrySet()) {
            String text = file.getValue().replace("    @harm(", "    @status( \"trial\" )\n    @harm(");
            house.write("house/" + file.getKey(), text);
        }

        JsonNode journey = house.advise("--rules", "house");

        assertThat(DecidingHouse.rules(journey)).doesNotContain("every-step");
        assertThat(journey.path("onTrial")).hasSize(4);
    }

    @Test
    void aRecordHoldsWhatTheHouseDecidedAndVerifies() throws IOException {
        house.config(DecidingHouse.ACCEPTED);
        String id = DecidingHouse.recommendation(house.advise(), "break-the-silence")
                .path("id")
                .asText();
        house.config(DecidingHouse.ACCEPTED + DecidingHouse.response(id, "rejected")
                + "own keys: {product: {is: [flat], on: journey, asks: 'which?'}}\n"
                + "scopes: [{for: {product: flat}, off: [no-emotional-signature]}]\n");

        assertThat(house.run("advise", "leak.journey.yaml", "--record", "run.record")
                        .status())
                .isZero();
        Files.delete(house.file("desirepath.yaml"));
        Files.delete(house.file("leak.journey.yaml"));
        Terminal verified = house.run("verify", "run.record");

        assertThat(verified.status()).as(verified.out()).isZero();
        assertThat(Files.readString(house.file("run.record"))).contains("accepted progress-chasing at second-call");
    }

    @Test
    void aRecordOfPartsOverEachOtherVerifies() throws IOException {
        house.config("""
                scopes:
                - for: {product: flat}
                  off: [no-emotional-signature]
                - for: {stage: Plan}
                  limits: {dark-period.longest-silence: {is: 1 hours, because: they wait, source: us}}
                - for: {unit: Planning}
                  off: [dark-period]
                - for: {unit: Planning}
                  off: [dark-period]
                """);

        assertThat(house.run("advise", "leak.journey.yaml", "--record", "run.record")
                        .status())
                .isZero();
        Files.delete(house.file("desirepath.yaml"));
        Terminal verified = house.run("verify", "run.record");

        assertThat(verified.status()).as(verified.out()).isZero();
    }

    @Test
    void aRunThatWritesABaselineIsRecordedAsItWentBeforeIt() throws IOException {
        for (int run = 0; run < 2; run++) {
            Terminal advised = house.run(
                    "advise",
                    "leak.journey.yaml",
                    "--baseline",
                    "known.yaml",
                    "--write-baseline",
                    "--record",
                    "run.record");
            assertThat(advised.status()).as(advised.err()).isZero();
            Terminal verified = house.run("verify", "run.record");
            assertThat(verified.status()).as(verified.out()).isZero();
        }
        Terminal both =
                house.run("advise", "leak.journey.yaml", "--baseline", "x", "--write-baseline", "--record", "x");
        assertThat(both.status()).isEqualTo(2);
        assertThat(house.run("advise", "leak.journey.yaml", "--baseline", "known.yaml", "--record", "known.yaml")
                        .err())
                .contains("'known.yaml' is what is read");
    }
}
