package dev.desirepath.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** What a person sees who types a command: the exit status, results and everything else. */
record Terminal(int status, String out, String err) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    static Terminal run(Path folder, String... args) {
        return runWith("", folder, args);
    }

    static Terminal runIn(Map<String, String> environment, Path folder, String... args) {
        return run("", environment, folder, args);
    }

    static Terminal runWith(String input, Path folder, String... args) {
        return run(input, Map.of(), folder, args);
    }

    private static Terminal run(String input, Map<String, String> environment, Path folder, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                folder.toAbsolutePath(),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                err,
                environment);
        int status = Main.run(console, CLOCK, args);
        return new Terminal(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
