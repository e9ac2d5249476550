package dev.desirepath.cli;

import dev.desirepath.journey.Stated;
import dev.desirepath.reading.ConfigFileReader;
import dev.desirepath.rules.Pack;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a house as they were: in a folder, at a commit, or none of its own. */
final class BaseRules {

    private static final String STANDARD = "standard";

    private final Console console;
    private final String base;

    BaseRules(Console console, String base) {
        this.console = console;
        this.base = base;
    }

    /**
     * {@return the packs and the configuration as they were}
     *
     * @param now the rules as they are
     * @throws UsageException when the base is neither a folder with rules nor known to git
     */
    PackOptions.House house(PackOptions.House now) {
        if (base.equals(STANDARD)) {
            return PackOptions.house(Config.NONE, Map.of(), List.of());
        }
        Path folder = folder();
        return folder == null ? atCommit(now) : inFolder(folder, now);
    }

    private @Nullable Path folder() {
        try {
            Path folder = console.folder().resolve(base);
            return Files.isDirectory(folder) ? folder : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** The pack of the folder takes the place of the pack of the same name. */
    private PackOptions.House inFolder(Path folder, PackOptions.House now) {
        Map<String, Map<String, byte[]>> files = new LinkedHashMap<>();
        files.put(base, HousePacks.files(folder, base));
        Pack was =
                HousePacks.read(files, now.packs().packs().get(0)).faultless().get(0);
        List<Pack> others = now.packs().packs().stream()
                .skip(1)
                .filter(pack -> !pack.name().equals(was.name()))
                .toList();
        if (others.size() == now.packs().packs().size() - 1) {
            throw new UsageException(
                    "the pack in '%s' is called '%s', and no pack in use is; name the pack with --rules"
                            .formatted(base, was.name()));
        }
        return PackOptions.house(now.config(), files, others);
    }

    private PackOptions.House atCommit(PackOptions.House now) {
        Commit commit = Commit.of(console.folder(), base);
        if (commit == null) {
            throw new UsageException(
                    Commit.isIn(console.folder())
                            ? "there is neither a folder nor a commit or branch of git '%s'".formatted(base)
                            : "there is no folder '%s', and this folder is in no repository of git (or git is not installed); name a folder with the pack as it was, or 'standard'"
                                    .formatted(base));
        }
        Config config = config(now.config(), commit);
        Map<String, Map<String, byte[]>> files = new LinkedHashMap<>();
        now.folders()
                .keySet()
                .forEach(folder -> put(ConfigOptions.shown(console.folder(), folder), folder, commit, files));
        Path path = config.path();
        if (path != null) {
            for (Stated<String> name : config.file().rules()) {
                Path folder = path.resolveSibling(name.value()).normalize();
                put(ConfigOptions.shown(console.folder(), folder), folder, commit, files);
            }
        }
        return PackOptions.house(config, files, List.of());
    }

    /** A pack that was not there yet is no pack. */
    private static void put(String name, Path folder, Commit commit, Map<String, Map<String, byte[]>> files) {
        Map<String, byte[]> then = commit.files(folder);
        if (!then.isEmpty()) {
            files.putIfAbsent(name, then);
        }
    }

    private static Config config(Config now, Commit commit) {
        Path path = now.path();
        byte[] bytes = path == null ? null : commit.file(path);
        return path == null || bytes == null
                ? Config.NONE
                : new Config(path, now.name(), Hash.sha256(bytes), ConfigFileReader.read(now.name(), bytes));
    }
}
