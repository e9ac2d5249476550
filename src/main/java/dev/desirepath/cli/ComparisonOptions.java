package dev.desirepath.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say in which form a comparison is written, and where. */
final class ComparisonOptions {

    /** The forms in which a comparison can be written. */
    enum Format {
        text,
        json,
        html
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "NAME",
            description = "text (default), json or html.")
    private Format format = Format.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private @Nullable Path file;

    Format format() {
        return format;
    }

    /** {@return where it goes} */
    OutputOptions output() {
        return OutputOptions.of(false, file);
    }
}
