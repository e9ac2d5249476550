package dev.desirepath.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * The streams and the folder that a command works with.
 *
 * @param folder what relative paths start from
 * @param environment the variables of the process
 */
public record Console(
        Path folder, InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {

    /** Without any environment: no cache, no terminal. */
    public Console(Path folder, InputStream in, OutputStream out, OutputStream err) {
        this(folder, in, out, err, Map.of());
    }

    /** {@return whether somebody watches what is no result; the launcher knows} */
    boolean isTerminal() {
        return environment.containsKey("DESIREPATH_TERMINAL");
    }

    /** Writes a result, completely or not at all as far as that can be known. */
    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Writes everything that is not a result. */
    void warn(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            // Nobody is left to tell: the exit code says it.
        }
    }
}
