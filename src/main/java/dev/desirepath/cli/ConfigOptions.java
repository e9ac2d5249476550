package dev.desirepath.cli;

import dev.desirepath.reading.ConfigFileReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which configuration counts. */
final class ConfigOptions {

    static final String NAME = "desirepath.yaml";

    @Option(
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "The configuration (default: the nearest desirepath.yaml from the current folder upward).")
    private @Nullable String file;

    @Option(names = "--no-config", description = "Read no configuration.")
    private boolean none;

    /**
     * {@return the configuration, its mistakes not yet looked at}
     *
     * @throws UsageException when the one that was named is not there, or cannot be read
     */
    Config find(Console console) {
        String named = file;
        if (named != null && none) {
            throw new UsageException("--config and --no-config exclude each other");
        }
        if (none) {
            return Config.NONE;
        }
        if (named == null) {
            Path found = upward(console.folder());
            return found == null ? Config.NONE : read(found, shown(console.folder(), found));
        }
        Path path = path(console.folder(), named);
        if (path == null || !Files.exists(path)) {
            throw new UsageException("there is no configuration '%s'".formatted(named));
        }
        return read(path, Path.of(named).isAbsolute() ? named : shown(console.folder(), path));
    }

    private static @Nullable Path path(Path folder, String name) {
        try {
            return folder.resolve(name).normalize();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Something of that name that is no file, such as a folder, is none. */
    static @Nullable Path upward(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path file = at.resolve(NAME);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file)) {
                return file;
            }
        }
        return null;
    }

    /** {@return the file as seen from the folder, so that no output depends on where both are} */
    static String shown(Path folder, Path file) {
        Path from = folder.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        boolean near = from.getRoot() != null && from.getRoot().equals(to.getRoot());
        return (near ? from.relativize(to) : to).toString().replace('\\', '/');
    }

    private static Config read(Path path, String name) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(ConfigFileReader.ENOUGH_BYTES);
            return new Config(path, name, Hash.sha256(bytes), ConfigFileReader.read(name, bytes));
        } catch (IOException e) {
            throw new UsageException("the configuration '%s' cannot be read".formatted(name));
        }
    }
}
