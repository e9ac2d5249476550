package dev.desirepath.cli;

import dev.desirepath.record.Circumstances;
import dev.desirepath.record.PackFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that asks for a record of the run. */
final class RecordOptions {

    private static final String HOST = ".host.json";

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Write everything that the advice stands on to this file; 'verify' checks it.")
    private @Nullable Path file;

    /** {@return where the wall clock and the host go, which are no part of the record} */
    static Path host(Path record) {
        return record.resolveSibling(record.getFileName() + HOST);
    }

    /** @throws UsageException when a record is asked for */
    void refuseBeside(String option) {
        if (file != null) {
            throw new UsageException(
                    "--record records advice, which %s carries out: run one after the other".formatted(option));
        }
    }

    /**
     * Checks that nothing that is read is written over, and nothing written twice.
     *
     * @throws UsageException when the record would replace it
     */
    void refuse(Collection<Path> inputs, List<ReportOptions.Asked> reports, Rulebook rulebook, Console console) {
        Path record = file;
        if (record == null) {
            return;
        }
        if (record.getFileName() == null || record.toString().isBlank()) {
            throw new UsageException("'%s' is no file for a record".formatted(record));
        }
        Collection<Path> all = new ArrayList<>(inputs);
        if (rulebook.config().path() != null) {
            all.add(rulebook.config().path());
        }
        Path baseline = rulebook.baseline().path();
        if (baseline != null) {
            all.add(baseline);
        }
        for (PackFiles pack : rulebook.house()) {
            Path root = console.folder().resolve(pack.root());
            pack.files().forEach(each -> all.add(root.resolve(each.name())));
        }
        for (Path target : List.of(record, host(record))) {
            OutputFile.of(target).refuse(all, console);
            if (reports.stream().anyMatch(report -> isSame(report.file(), target, console))) {
                throw new UsageException("a report and the record would be written to '%s'".formatted(target));
            }
            if (isSame(baseline, target, console)) {
                throw new UsageException("a baseline and the record would be written to '%s'".formatted(target));
            }
        }
    }

    private static boolean isSame(@Nullable Path other, Path target, Console console) {
        return other != null
                && console.folder()
                        .resolve(other)
                        .normalize()
                        .equals(console.folder().resolve(target).normalize());
    }

    /** {@return the record, begun; one that records nothing where none is asked for} */
    Recording open(Console console, Supplier<Circumstances> circumstances) throws IOException {
        Path record = file;
        return record == null ? Recording.none() : Recording.begin(record, console, circumstances.get());
    }
}
