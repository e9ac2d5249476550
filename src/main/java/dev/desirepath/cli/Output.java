package dev.desirepath.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where a result goes: standard output, or a file whose readers see the old content or all of the new. */
final class Output implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;
    private final Writer writer;
    private final @Nullable Path half;
    private final @Nullable Path target;

    /** @param file null for standard output */
    Output(Console console, @Nullable Path file) throws IOException {
        if (file == null) {
            target = null;
            half = null;
            stream = new BufferedOutputStream(console.out(), BUFFER);
        } else {
            Path wanted = console.folder().resolve(file).toAbsolutePath();
            // A pipe or a device is written to, never replaced; a link keeps pointing where it does.
            boolean replaceable = !Files.exists(wanted) || Files.isRegularFile(wanted);
            target = replaceable && Files.exists(wanted) ? wanted.toRealPath() : wanted;
            Path parent = target.getParent();
            if (Files.isDirectory(target) || parent == null || !Files.isDirectory(parent)) {
                throw new UsageException("'%s' is not a file in a folder that exists".formatted(file));
            }
            half = replaceable
                    ? target.resolveSibling("." + target.getFileName() + "."
                            + ProcessHandle.current().pid())
                    : null;
            stream = new BufferedOutputStream(stream(file, half == null ? target : half), BUFFER);
        }
        writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
    }

    private static OutputStream stream(Path file, Path written) throws IOException {
        try {
            return Files.newOutputStream(written);
        } catch (AccessDeniedException e) {
            // The name that is written first is ours, and tells nobody anything.
            throw new IOException("you may not write '%s' or into its folder".formatted(file), e);
        }
    }

    /** {@return what takes text} */
    Writer writer() {
        return writer;
    }

    /** {@return what takes the bytes of UTF-8, of which the writer of this output writes nothing} */
    OutputStream stream() {
        return stream;
    }

    /** Everything is written: the file appears under its name. */
    void complete() throws IOException {
        writer.flush();
        if (half != null && target != null) {
            writer.close();
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (target != null) {
            writer.close();
        }
        if (half != null) {
            Files.deleteIfExists(half);
        }
    }
}
