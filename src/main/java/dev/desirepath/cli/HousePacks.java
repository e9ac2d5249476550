package dev.desirepath.cli;

import dev.desirepath.journey.Problem;
import dev.desirepath.rules.Pack;
import dev.desirepath.rules.PackFolder;
import dev.desirepath.rules.PackReader;
import dev.desirepath.rules.PackReading;
import dev.desirepath.rules.Packs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads house packs through the gate. */
final class HousePacks {

    private HousePacks() {}

    /**
     * {@return the packs in these folders}
     *
     * @throws RefusedPacks with the problems of all of them
     * @throws UsageException when one is no folder with rules
     */
    static List<Pack> read(Path folder, List<String> names) {
        List<Pack> packs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : names) {
            PackReading reading = PackReader.read(shown(name), files(folder, name));
            packs.add(reading.pack());
            problems.addAll(reading.problems());
        }
        refuse(problems);
        return packs;
    }

    /** @throws RefusedPacks when two packs have a rule of the same id */
    static void refuseClashes(List<Pack> packs) {
        refuse(Packs.clashes(packs));
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RefusedPacks(problems);
        }
    }

    private static Map<String, byte[]> files(Path folder, String name) {
        Path pack = folder.resolve(name);
        if (!Files.isDirectory(pack)) {
            throw new UsageException("--rules takes a folder with rules; '%s' is none".formatted(name));
        }
        try {
            Map<String, byte[]> files = PackFolder.files(pack);
            if (files.isEmpty()) {
                throw new UsageException("there are no rules in the folder '%s'".formatted(name));
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new UsageException("the rules in '%s' cannot be read: %s".formatted(name, e.getMessage()));
        }
    }

    private static String shown(String name) {
        String path = Path.of(name).normalize().toString().replace('\\', '/');
        return path.isEmpty() ? "" : path + "/";
    }
}
