package dev.desirepath.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say in which forms {@code advise} reports, and where each goes. */
final class ReportOptions {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "NAME[=FILE]",
            description = "${COMPLETION-CANDIDATES}; with =FILE written there (repeatable, default text).",
            completionCandidates = Names.class)
    private List<String> formats = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the form without =FILE to this file instead of standard output.")
    private @Nullable Path output;

    /** The names of the forms, for help and completion. */
    static final class Names implements Iterable<String> {

        @Override
        public java.util.Iterator<String> iterator() {
            return Arrays.stream(ReportFormat.values()).map(Enum::name).iterator();
        }
    }

    /**
     * A form that was asked for.
     *
     * @param file null for standard output
     */
    record Asked(ReportFormat format, @Nullable Path file) {}

    /**
     * {@return what was asked for, in that order}
     *
     * @throws UsageException when a form is not known, or two would go to one place
     */
    List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        for (String each : formats.isEmpty() ? List.of(ReportFormat.text.name()) : formats) {
            int equals = each.indexOf('=');
            asked.add(new Asked(
                    format(equals < 0 ? each : each.substring(0, equals)),
                    equals < 0 ? output : path(each.substring(equals + 1), each)));
        }
        long unnamed = formats.stream().filter(each -> !each.contains("=")).count();
        if (unnamed > 1) {
            throw new UsageException("of several forms all but one name their file, such as -f json=advice.json");
        }
        if (output != null && unnamed == 0 && !formats.isEmpty()) {
            throw new UsageException("-o has nothing to write: every -f names its file");
        }
        return asked;
    }

    /** {@return the one form, for what can be written in one form only} */
    OutputOptions only(String option) {
        List<Asked> asked = asked();
        Asked one = asked.get(0);
        if (asked.size() > 1 || (one.format() != ReportFormat.text && one.format() != ReportFormat.json)) {
            throw new UsageException(option + " reports as text or as json");
        }
        return OutputOptions.of(one.format() == ReportFormat.json, one.file());
    }

    /**
     * Checks that no file that is read is written over, and none written twice; nor any journey, unless one is written.
     *
     * @throws UsageException when a result would replace one of them
     */
    void refuse(Collection<Path> inputs, boolean writesJourney, Console console) throws IOException {
        Set<Path> targets = new LinkedHashSet<>();
        for (Asked each : asked()) {
            Path file = each.file();
            OutputFile result = OutputFile.of(file);
            if (writesJourney) {
                result.refuseInputs(inputs, console);
            } else {
                result.refuse(inputs, console);
            }
            if (file != null && !targets.add(console.folder().resolve(file).normalize())) {
                throw new UsageException("two forms would be written to '%s'".formatted(file));
            }
        }
    }

    /** {@return the files that are written} */
    List<Path> files(Console console) {
        List<Path> files = new ArrayList<>();
        for (Asked each : asked()) {
            Path file = each.file();
            if (file != null) {
                files.add(console.folder().resolve(file).normalize());
            }
        }
        return files;
    }

    private static Path path(String file, String written) {
        try {
            if (!file.isBlank()) {
                return Path.of(file);
            }
        } catch (InvalidPathException e) {
            // Said below, in our words.
        }
        throw new UsageException("'-f %s' names no file that can be written".formatted(written));
    }

    private static List<String> names() {
        return Arrays.stream(ReportFormat.values()).map(Enum::name).toList();
    }

    private static ReportFormat format(String name) {
        return Arrays.stream(ReportFormat.values())
                .filter(format -> format.name().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UsageException("there is no form '%s'; there are %s%s"
                        .formatted(name, String.join(", ", names()), Suggesting.nearest(name, names()))));
    }
}
