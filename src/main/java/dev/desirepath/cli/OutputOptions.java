package dev.desirepath.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private OutputFile output = new OutputFile();

    /** {@return the same as if the options had been given} */
    static OutputOptions of(boolean json, @Nullable Path file) {
        OutputOptions options = new OutputOptions();
        options.format = json ? Format.json : Format.text;
        options.output = OutputFile.of(file);
        return options;
    }

    boolean isJson() {
        return format == Format.json;
    }

    /** {@return where the result goes; null for standard output} */
    @Nullable
    Path file() {
        return output.file();
    }

    /**
     * Checks that no file that is read is written over, and no journey.
     *
     * @throws UsageException when the result, which is no journey, would replace one of them
     */
    void refuse(Collection<Path> inputs, Console console) {
        output.refuse(inputs, console);
    }

    Output open(Console console) throws IOException {
        return output.open(console);
    }

    /** Writes a result that is there as a whole. */
    void write(String result, Console console) throws IOException {
        output.write(result, console);
    }
}
