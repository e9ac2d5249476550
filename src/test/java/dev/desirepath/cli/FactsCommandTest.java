package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FactsCommandTest {

    private static final String JOURNEY = """
            journey: Report a leak
            steps:
            - step: Tenant phones
              by: customer
              channel: phone
              need: report the leak
            """;

    @Test
    void showsEachFactWithThePlacesOfItsValues() {
        Terminal terminal = Terminal.runWith(JOURNEY, Path.of(""), "facts", "-");
        assertThat(terminal.status()).isZero();
        assertThat(terminal.out())
                .contains("Touchpoint (1)\n")
                .contains("  -:3:3\n")
                .containsPattern("channel +phone  \\(-:5:12\\)\n")
                .containsPattern("resolved +not stated\n");
    }

    @Test
    void showsTheSameAsJson() {
        Terminal terminal = Terminal.runWith(JOURNEY, Path.of(""), "facts", "-f", "json", "-");
        assertThat(terminal.status()).isZero();
        assertThat(terminal.out())
                .contains("\"asOf\" : \"2026-11-21\"")
                .contains("\"channel\" : \"phone\"")
                .contains("\"resolved\" : null")
                .contains("\"channel\" : \"-:5:12\"");
    }

    @Test
    void aJourneyThatCannotBeReadEndsWithItsMistakes() {
        Terminal terminal = Terminal.runWith("journey: J\nstpes: []\n", Path.of(""), "facts", "-");
        assertThat(terminal.status()).isEqualTo(3);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("-:2:1:");
    }
}
