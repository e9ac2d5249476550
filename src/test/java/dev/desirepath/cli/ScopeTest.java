package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is otherwise for some journeys, stages or units. */
final class ScopeTest {

    private final DecidingHouse house;

    ScopeTest(@TempDir Path folder) throws IOException {
        this.house = new DecidingHouse(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "product: flat",
                "product: FLAT",
                "journey: report-a-water-leak",
                "product: flat, journey: Report a water leak"
            })
    void aScopeCountsWhereAllThatItNamesIsSo(String when) throws IOException {
        house.config("scopes:\n- for: {%s}\n  off: [progress-chasing]\n".formatted(when));

        assertThat(DecidingHouse.rules(house.advise()))
                .doesNotContain("progress-chasing")
                .contains("dark-period");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "product: house",
                "journey: another",
                "product: flat, journey: another",
                "stage: Plan",
                "unit: Planning"
            })
    void aScopeCountsNowhereElse(String when) throws IOException {
        house.config("scopes:\n- for: {%s}\n  off: [progress-chasing]\n".formatted(when));

        assertThat(DecidingHouse.rules(house.advise())).contains("progress-chasing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage: Report", "stage: report", "unit: service"})
    void aScopeMayBeAStageOrAUnit(String when) throws IOException {
        house.config("scopes:\n- for: {%s}\n  off: [progress-chasing]\n".formatted(when));

        assertThat(DecidingHouse.rules(house.advise()))
                .doesNotContain("progress-chasing")
                .contains("dark-period");
    }

    @Test
    void aLimitOfAScopeCountsThereAndStandsInTheEvidence() throws IOException {
        String limit = "  limits: {dark-period.longest-silence: {is: %s, because: ours, source: board}}\n";

        house.config("scopes:\n- for: {product: flat}\n" + limit.formatted("4 days"));
        assertThat(DecidingHouse.rules(house.advise())).doesNotContain("dark-period");
        house.config("scopes:\n- for: {stage: Plan}\n" + limit.formatted("4 days"));
        assertThat(DecidingHouse.rules(house.advise()))
                .as("the silence begins in another stage")
                .contains("dark-period");
        house.config("scopes:\n- for: {product: flat}\n" + limit.formatted("1 day"));
        assertThat(house.advise().toString()).contains("\"file\":\"desirepath.yaml\",\"line\":3");
    }

    @Test
    void explainsWhatAScopeFinds() throws IOException {
        house.config("""
                scopes:
                - for: {product: flat}
                  limits: {dark-period.longest-silence: {is: 71 h, because: ours, source: board}}
                - for: {unit: Service}
                  limits: {dark-period.longest-silence: {is: 70 h, because: ours, source: board}}
                """);

        Terminal why = house.run("explain", "leak.journey.yaml", "1", "--rule", "dark-period", "--depth", "2");

        assertThat(why.status()).isZero();
        assertThat(why.out()).contains("desirepath.yaml:5", "70 h").doesNotContain("71 h");
    }
}
