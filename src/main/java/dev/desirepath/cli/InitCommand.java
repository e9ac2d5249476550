package dev.desirepath.cli;

import dev.desirepath.report.Printable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code desirepath init}: a first journey to change into one's own. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Main.VersionLine.class,
        description =
                "Writes a first journey with comments, a configuration, and what editors need; overwrites nothing.",
        footer = {"", "Examples:", "  desirepath init", "  desirepath init my-journeys"})
final class InitCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            description = "Where to write (default: the current folder); made when it is not there.")
    private String folder = "";

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path target = target();
        StringBuilder said = new StringBuilder();
        for (StarterFile file : StarterFile.all()) {
            said.append(place(file, target)).append('\n');
        }
        said.append("\nNext:  desirepath advise ")
                .append(quoted(shown(StarterFile.JOURNEY)))
                .append('\n');
        console.print(said.toString());
        return ExitCode.OK.status();
    }

    private Path target() throws IOException {
        try {
            Path target = console.folder().resolve(folder);
            if (Files.exists(target) && !Files.isDirectory(target)) {
                throw new UsageException("'%s' is a file; init takes a folder".formatted(folder));
            }
            return Files.createDirectories(target);
        } catch (InvalidPathException e) {
            throw new UsageException("'%s' cannot be the name of a folder".formatted(folder));
        }
    }

    private String place(StarterFile file, Path target) throws IOException {
        String name = Printable.text(shown(file.name()));
        Path above = file.isConfig() ? ConfigOptions.upward(target) : null;
        if (above != null
                && !above.equals(target.resolve(file.name()).toAbsolutePath().normalize())) {
            // A second one would take the place of that of the house, without a word.
            return "Left out  " + name + ": " + Printable.text(ConfigOptions.shown(console.folder(), above))
                    + " counts here";
        }
        try {
            Files.writeString(target.resolve(file.name()), file.text(), StandardOpenOption.CREATE_NEW);
            return "Wrote     " + name + ": " + file.purpose();
        } catch (FileAlreadyExistsException e) {
            return "Kept      " + name + ", which was there";
        }
    }

    private String shown(String name) {
        return folder.isEmpty()
                ? name
                : Path.of(folder).resolve(name).toString().replace('\\', '/');
    }

    /** A name as a shell takes it. */
    private static String quoted(String name) {
        boolean plain = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/._-:".indexOf(c) >= 0);
        return plain ? name : "'" + Printable.text(name).replace("'", "'\\''") + "'";
    }
}
