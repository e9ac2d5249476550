package dev.desirepath.cli;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which day counts as today. */
final class DayOption {

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day that counts as today, such as 2026-11-21.")
    private @Nullable LocalDate asOf;

    /** {@return the day of the command line; null when it says none} */
    @Nullable
    LocalDate asked() {
        return asOf;
    }

    /** {@return that of the command line, else of the configuration, else of the clock} */
    LocalDate today(Config config, Clock clock) {
        return config.day(asOf, clock);
    }
}
