package dev.desirepath.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where a result goes. */
final class OutputFile {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private @Nullable Path file;

    /** {@return the same as if the option had been given} */
    static OutputFile of(@Nullable Path file) {
        OutputFile output = new OutputFile();
        output.file = file;
        return output;
    }

    /** {@return null for standard output} */
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
        refuseInputs(inputs, console);
        refuseJourneys(console);
    }

    private void refuseJourneys(Console console) {
        Path output = file;
        boolean isJourney = output != null && output.toString().endsWith(JourneyFiles.SUFFIX);
        if (isJourney && Files.exists(console.folder().resolve(output))) {
            throw new UsageException("'%s' is a journey; name another file for the result".formatted(output));
        }
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
