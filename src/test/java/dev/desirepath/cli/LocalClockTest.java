package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LocalClockTest {

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void leavesTheZoneAsItWas() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12", "America/St_Johns", "Europe/Berlin"})
    void saysTheTimeOfTheZone(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        LocalDateTime earliest = LocalDateTime.now(ZoneId.of(zone));
        LocalDateTime said = LocalDateTime.now(new LocalClock());

        assertThat(said).isBetween(earliest, LocalDateTime.now(ZoneId.of(zone)));
    }
}
