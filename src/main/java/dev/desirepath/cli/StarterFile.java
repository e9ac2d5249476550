package dev.desirepath.cli;

import dev.desirepath.notation.CsvTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A file that somebody starts with.
 *
 * @param purpose what it is for, in a few words
 * @param text its content
 */
record StarterFile(String name, String purpose, String text) {

    static final String JOURNEY = "first.journey.yaml";
    private static final String CONFIG = "desirepath.yaml";

    /** {@return all of them, in the order in which they are read} */
    static List<StarterFile> all() throws IOException {
        return List.of(
                resource(JOURNEY, "a journey to change into yours"),
                new StarterFile("first.csv", "another one as a table, for a spreadsheet", CsvTemplate.text()),
                resource(CONFIG, "what your house wants otherwise; all of it switched off"),
                resource("journey.schema.json", "completes keys and marks mistakes in editors"));
    }

    boolean isConfig() {
        return name.equals(CONFIG);
    }

    private static StarterFile resource(String name, String purpose) throws IOException {
        try (InputStream file = Objects.requireNonNull(StarterFile.class.getResourceAsStream("/init/" + name))) {
            return new StarterFile(name, purpose, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
