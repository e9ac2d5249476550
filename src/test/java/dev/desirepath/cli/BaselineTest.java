package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of findings that are known already. */
final class BaselineTest {

    private final DecidingHouse house;

    BaselineTest(@TempDir Path folder) throws IOException {
        this.house = new DecidingHouse(folder);
    }

    @Test
    void afterABaselineOnlyNewFindingsAreAdvisedOn() throws IOException {
        String[] write = {"advise", "leak.journey.yaml", "--baseline", "known.yaml", "--write-baseline"};
        assertThat(house.run(write).err()).contains("findings of 1 journey to known.yaml");
        String first = Files.readString(house.file("known.yaml"));

        JsonNode same = house.advise("--baseline", "known.yaml");
        assertThat(same.path("recommendations")).isEmpty();
        assertThat(same.path("baseline").path("known").asInt()).isPositive();
        assertThat(house.run(write).status()).isZero();
        assertThat(house.file("known.yaml")).hasContent(first);

        house.write("known.yaml", first.replace("  - progress-chasing@second-call\n", ""));
        assertThat(DecidingHouse.rules(house.advise("--baseline", "known.yaml")))
                .containsOnly("progress-chasing");

        house.journey("", "    resolved: yes\n");
        house.write("known.yaml", first + "  - gone@nowhere\n");
        assertThat(house.advise("--baseline", "known.yaml")
                        .path("baseline")
                        .path("gone")
                        .toString())
                .contains("gone@nowhere");
    }

    @Test
    void aBaselineIsOfAllRules() throws IOException {
        house.run("advise", "leak.journey.yaml", "--baseline", "known.yaml", "--write-baseline");

        assertThat(house.advise("--baseline", "known.yaml", "--rule", "progress-chasing")
                        .path("baseline")
                        .path("gone"))
                .isEmpty();
        Terminal written = house.run("advise", "leak.journey.yaml", "--write-baseline", "--rule", "progress-chasing");
        assertThat(written.status()).isEqualTo(2);
        assertThat(written.err()).contains("--write-baseline writes the findings of all rules");
    }

    @Test
    void saysWhichJourneysABaselineTakesForOne() throws IOException {
        Files.copy(house.file("leak.journey.yaml"), house.file("to-be.journey.yaml"));

        assertThat(house.run("advise", ".").err()).isEmpty();
        assertThat(house.run("advise", ".", "--baseline", "known.yaml", "--write-baseline")
                        .err())
                .contains("desirepath: the journeys in leak.journey.yaml, to-be.journey.yaml have one name");
        assertThat(house.run("advise", "leak.journey.yaml", "--baseline", "known.yaml")
                        .err())
                .isEmpty();
    }

    @Test
    void aBaselineThatIsNotThereOrIsNoneIsSaidBeforeAnythingRuns() throws IOException {
        Terminal missing = house.run("advise", "leak.journey.yaml", "--baseline", "known.yaml");
        house.write("known.yaml", "journeys: [x]\n");
        Terminal wrong = house.run("advise", "leak.journey.yaml", "--baseline", "known.yaml");

        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("there is no baseline 'known.yaml'", "--write-baseline");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("known.yaml:1:1", "known.yaml:1:11");
    }
}
