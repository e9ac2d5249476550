package dev.desirepath.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of the program, as the build wrote it. */
final class Version {

    /** Such as {@code 0.1.0}. */
    static final String NAME = read();

    private Version() {}

    private static String read() {
        try (InputStream file = Objects.requireNonNull(Version.class.getResourceAsStream("/version.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
