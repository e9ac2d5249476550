package dev.desirepath.cli;

import dev.desirepath.reading.BaselineFile;
import dev.desirepath.reading.ConfigFileReader;
import dev.desirepath.record.Content;
import dev.desirepath.record.Named;
import dev.desirepath.rules.Baseline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the file of findings that are known already. */
final class BaselineOption {

    private static final String USUAL = "desirepath-baseline.yaml";

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Advise only on findings that are not in this file.")
    private @Nullable String file;

    /**
     * A baseline and where it is.
     *
     * @param path null when there is none
     * @param file as it was read; null when there is none, or not yet
     */
    record Found(
            @Nullable Path path,
            Baseline baseline,
            @Nullable Named file) {

        private static Found notYet(@Nullable Path path) {
            return new Found(path, Baseline.NONE, null);
        }

        /**
         * {@return the baseline that a file says; that of a house without one where there is none}
         *
         * @throws ConfigMistakes when it has mistakes
         */
        static Found of(@Nullable Path path, @Nullable Named file) {
            if (file == null) {
                return notYet(path);
            }
            BaselineFile read = BaselineFile.read(file.name(), file.content().bytes());
            if (!read.problems().isEmpty()) {
                throw new ConfigMistakes(read.problems());
            }
            return new Found(path, new Baseline(file.name(), read.findings()), file);
        }
    }

    /** {@return the name of the file as typed; null when none was} */
    @Nullable
    String typed() {
        return file;
    }

    /**
     * {@return the baseline of the command line, else of the configuration}
     *
     * @param writes whether it is to be written, and so need not be there
     * @throws UsageException when it is not there or cannot be read
     * @throws ConfigMistakes when it has mistakes
     */
    Found find(Config config, Console console, boolean writes) {
        Path path = path(config, console);
        if (path == null) {
            return Found.notYet(writes ? console.folder().resolve(USUAL) : null);
        }
        String shown = ConfigOptions.shown(console.folder(), path);
        if (!Files.exists(path) && writes) {
            return Found.notYet(path);
        }
        if (!Files.isRegularFile(path)) {
            throw new UsageException(
                    "there is no baseline '%s'; 'desirepath advise PATH --baseline %s --write-baseline' writes it"
                            .formatted(shown, shown));
        }
        return Found.of(path, new Named(shown, read(path, shown)));
    }

    private @Nullable Path path(Config config, Console console) {
        if (file != null) {
            return console.folder().resolve(file).normalize();
        }
        var said = config.file().baseline();
        Path of = config.path();
        return said == null || of == null
                ? null
                : of.resolveSibling(said.value()).normalize();
    }

    private static Content read(Path path, String shown) {
        try (InputStream in = Files.newInputStream(path)) {
            return Content.of(in.readNBytes(ConfigFileReader.ENOUGH_BYTES));
        } catch (IOException e) {
            throw new UsageException("the baseline '%s' cannot be read".formatted(shown));
        }
    }
}
