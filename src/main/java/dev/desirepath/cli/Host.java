package dev.desirepath.cli;

import dev.desirepath.report.RecordJson;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Where and when a record was written, which is no part of it.
 *
 * @param record the name of its file
 * @param sha256 of the record
 * @param written the day and the time, in UTC
 */
record Host(
        String record,
        String sha256,
        String written,
        String program,
        String java,
        String system,
        String processor,
        int processors,
        String timeZone,
        String user,
        String machine) {

    static Host of(Path file, String sha256, Console console, Clock clock) {
        Map<String, String> environment = console.environment();
        return new Host(
                String.valueOf(file.getFileName()),
                sha256,
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                "desirepath " + Version.NAME,
                property("java.vendor") + " " + property("java.vm.version"),
                property("os.name") + " " + property("os.version"),
                property("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                clock.getZone().getId(),
                property("user.name"),
                environment.getOrDefault("HOSTNAME", environment.getOrDefault("COMPUTERNAME", "not known")));
    }

    private static String property(String name) {
        return System.getProperty(name, "not known");
    }

    String json() {
        return RecordJson.of(this);
    }
}
