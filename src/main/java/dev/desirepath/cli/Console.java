package dev.desirepath.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The streams and the folder that a command works with.
 *
 * @param folder what relative paths start from
 */
public record Console(Path folder, InputStream in, OutputStream out, OutputStream err) {

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

    /** Writes a file in one piece: whoever reads it sees the old content or all of the new. */
    void save(Path file, String text) throws IOException {
        Path target = folder.resolve(file).toAbsolutePath();
        Path half = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".tmp");
        try {
            Files.writeString(half, text, StandardCharsets.UTF_8);
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
