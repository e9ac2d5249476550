package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What those responsible answer to recommendations. */
final class ResponseTest {

    private final DecidingHouse house;

    ResponseTest(@TempDir Path folder) throws IOException {
        this.house = new DecidingHouse(folder);
    }

    @Test
    void whatWasRejectedLeavesTheListAndIsShownApart() throws IOException {
        String id = DecidingHouse.recommendation(house.advise(), DecidingHouse.CHASING)
                .path("id")
                .asText();
        int advised = house.advise().path("recommendations").size();
        house.config(DecidingHouse.response(id, "rejected"));

        JsonNode journey = house.advise();

        assertThat(journey.path("recommendations")).hasSize(advised - 1);
        assertThat(journey.path("recommendations").path(0).path("rank").asInt()).isEqualTo(1);
        assertThat(journey.path("rejected").path(0).path("id").asText()).isEqualTo(id);
    }

    @Test
    void whatRestsUntilADayStaysInTheListAndMakesNoRunFail() throws IOException {
        String id = DecidingHouse.recommendation(house.advise(), DecidingHouse.CHASING)
                .path("id")
                .asText();
        String[] only = {"advise", "leak.journey.yaml", "--rule", "progress-chasing", "--fail-on", "low"};
        assertThat(house.run(only).status()).isEqualTo(1);
        house.config(DecidingHouse.response(id, "later, until: 2027-01-31"));

        assertThat(house.run(only).status()).isZero();
        assertThat(house.run(only).out()).contains("Later until 2027-01-31, says Head on 2026-11-01");
        assertThat(house.run("advise", "leak.journey.yaml", "--fail-on", "low", "--as-of", "2027-02-01")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void saysOfWhatWasDoneThatItIsStillThereOrGone() throws IOException {
        String id = DecidingHouse.recommendation(house.advise(), DecidingHouse.CHASING)
                .path("id")
                .asText();
        house.config(DecidingHouse.response(id, "done"));
        assertThat(DecidingHouse.recommendation(house.advise(), DecidingHouse.CHASING)
                        .path("response")
                        .path("is")
                        .asText())
                .isEqualTo("done");

        house.journey("", "    status: written\n");
        house.config(DecidingHouse.response("tell-before-they-ask-000000", "done"));
        assertThat(house.advise().path("notices").path(0).path("message").asText())
                .contains("advised no more");
    }

    @Test
    void whatABaselineHidesIsNotSaidToBeDone() throws IOException {
        String id = DecidingHouse.recommendation(house.advise(), DecidingHouse.CHASING)
                .path("id")
                .asText();
        house.run("advise", "leak.journey.yaml", "--baseline", "known.yaml", "--write-baseline");
        house.config("baseline: known.yaml\n" + DecidingHouse.response(id, "done"));

        assertThat(house.advise().path("notices")).isEmpty();
    }
}
