package dev.desirepath.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say in which form a result is written, and where. */
final class OutputOptions {

    /** The forms in which results can be written. */
    enum Format {
        text,
        json
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "NAME",
            description = "text (default) or json.")
    private Format format = Format.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private @Nullable Path file;

    boolean isJson() {
        return format == Format.json;
    }

    /** {@return where the result goes; null for standard output} */
    @Nullable
    Path file() {
        return file;
    }

    Output open(Console console) throws IOException {
        return new Output(console, file);
    }

    /** Writes a result that is there as a whole. */
    void write(String result, Console console) throws IOException {
        try (Output out = open(console)) {
            out.writer().write(result);
            out.complete();
        }
    }
}
