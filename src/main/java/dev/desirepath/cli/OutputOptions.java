package dev.desirepath.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
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

    /** {@return the same as if the options had been given} */
    static OutputOptions of(boolean json, @Nullable Path file) {
        OutputOptions options = new OutputOptions();
        options.format = json ? Format.json : Format.text;
        options.file = file;
        return options;
    }

    boolean isJson() {
        return format == Format.json;
    }

    /** {@return where the result goes; null for standard output} */
    @Nullable
    Path file() {
        return file;
    }

    /**
     * Checks that no file that is read is written over, and no journey.
     *
     * @throws UsageException when the result, which is no journey, would replace one of them
     */
    void refuse(Collection<Path> inputs, Console console) {
        refuseJourneys(console);
        refuseInputs(inputs, console);
    }

    /** Checks the same for a result that may be a journey. */
    void refuseInputs(Collection<Path> inputs, Console console) {
        Path output = file;
        Path target = output == null ? null : console.folder().resolve(output);
        if (target == null || !Files.exists(target)) {
            return;
        }
        for (Path input : inputs) {
            if (isSame(input, target)) {
                throw new UsageException("'%s' is what is read; name another file for the result".formatted(output));
            }
        }
    }

    private void refuseJourneys(Console console) {
        Path output = file;
        boolean isJourney = output != null && output.toString().endsWith(JourneyFiles.SUFFIX);
        if (isJourney && Files.exists(console.folder().resolve(output))) {
            throw new UsageException("'%s' is a journey; name another file for the result".formatted(output));
        }
    }

    private static boolean isSame(Path input, Path target) {
        try {
            return Files.exists(input) && Files.isSameFile(input, target);
        } catch (IOException e) {
            return false;
        }
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
