package dev.desirepath.cli;

import picocli.CommandLine.Mixin;
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

    @Mixin
    private final OutputFile output = new OutputFile();

    Format format() {
        return format;
    }

    /** {@return where it goes} */
    OutputFile output() {
        return output;
    }
}
