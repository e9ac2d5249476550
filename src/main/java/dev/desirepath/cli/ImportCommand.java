package dev.desirepath.cli;

import dev.desirepath.notation.Imported;
import dev.desirepath.notation.Notation;
import dev.desirepath.notation.Notations;
import dev.desirepath.report.ProblemText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code desirepath import}: a table, a BPMN model or a Mermaid diagram as a journey file. */
@Command(
        name = "import",
        description = {
            "Writes a journey file from a table in CSV, a BPMN 2.0 model or a Mermaid journey, and says what was not carried"
                    + " over.",
            "Nothing is guessed: what the file does not say is not in the journey either."
        },
        footer = {
            "",
            "What is carried over, and how: docs/importing.md",
            "",
            "Examples:",
            "  desirepath import claim.bpmn --customer Claimant -o claim.journey.yaml",
            "  desirepath import steps.csv -o claim.journey.yaml",
            "  desirepath import --from mermaid - < claim.txt"
        })
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A .csv, .bpmn or .mmd file, or - for standard input.")
    private String path = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private @Nullable Path output;

    @Option(names = "--force", description = "Let -o overwrite a file that exists.")
    private boolean force;

    @Option(names = "-q", description = "Say nothing but mistakes; the notes stand in the file all the same.")
    private boolean quiet;

    @Mixin
    private final NotationOptions notation = new NotationOptions();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SortedMap<String, Path> files = JourneyFiles.find(console.folder(), List.of(path));
        if (files.size() != 1) {
            throw new UsageException("'import' takes one file, and '%s' means %d".formatted(path, files.size()));
        }
        String name = files.firstKey();
        Path input = files.values().iterator().next();
        refuse(name, input);
        Imported imported = Notations.importing(name, bytes(name, input), notation.asked());
        if (!imported.problems().isEmpty()) {
            imported.problems().forEach(problem -> console.warn(ProblemText.of(problem)));
            return ExitCode.UNREADABLE.status();
        }
        try (Output out = new Output(console, output)) {
            out.writer().write(imported.text());
            out.complete();
        }
        if (!quiet) {
            console.warn(NotesText.all(name, imported.notes()));
        }
        return ExitCode.OK.status();
    }

    private void refuse(String name, Path input) throws IOException {
        if (notation.asked().notation(name) == Notation.YAML) {
            throw new UsageException(
                    name.equals(JourneyFiles.STANDARD_INPUT)
                            ? "'import -' needs --from csv, bpmn or mermaid"
                            : "'%s' is not called .csv, .bpmn or .mmd; say what it is with --from csv, bpmn or mermaid"
                                    .formatted(name));
        }
        Path target = output == null ? null : console.folder().resolve(output);
        if (target == null || !Files.exists(target)) {
            return;
        }
        if (Files.exists(input) && Files.isSameFile(input, target)) {
            throw new UsageException("'%s' is what is read; name another file for the result".formatted(output));
        }
        if (Files.isRegularFile(target) && !force) {
            throw new UsageException("'%s' exists; --force overwrites it".formatted(output));
        }
    }

    private byte[] bytes(String name, Path file) {
        try {
            return JourneyFiles.read(name, file, notation.asked(), console);
        } catch (IOException e) {
            throw new UsageException("the file '%s' cannot be read".formatted(name));
        }
    }
}
