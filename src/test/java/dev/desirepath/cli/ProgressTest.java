package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProgressTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    private Progress of(boolean terminal, boolean quiet) {
        Map<String, String> environment = terminal ? Map.of("DESIREPATH_TERMINAL", "1") : Map.of();
        Console console = new Console(Path.of(""), new ByteArrayInputStream(new byte[0]), out, err, environment);
        return new Progress(console, clock, 9, quiet);
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void appearsAfterASecondAndIsTakenAway() {
        Progress progress = of(true, false);
        progress.step();
        assertThat(shown()).isEmpty();

        now = now.plus(Duration.ofMillis(1100));
        progress.step();
        progress.step();
        assertThat(shown()).isEqualTo("\r2 of 9 journeys");

        progress.end();
        assertThat(shown()).endsWith("\r" + " ".repeat(40) + "\r");
        assertThat(out.size()).isZero();
    }

    @Test
    void leavesNothingToTakeAwayWhenItWasShort() {
        Progress progress = of(true, false);
        progress.step();
        progress.end();

        assertThat(shown()).isEmpty();
    }

    @Test
    void staysAwayWithoutATerminalAndWhenQuiet() {
        for (Progress progress : new Progress[] {of(false, false), of(true, true)}) {
            now = now.plus(Duration.ofSeconds(5));
            progress.step();
            progress.end();
        }

        assertThat(shown()).isEmpty();
    }
}
