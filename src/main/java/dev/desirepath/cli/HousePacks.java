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
     * {@return the packs of which these are the files, by the names of their folders}
     *
     * @throws RefusedPacks with the problems of all of them
     */
    static List<Pack> read(Map<String, Map<String, byte[]>> folders) {
        List<Pack> packs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, Map<String, byte[]>> each : folders.entrySet()) {
            PackReading reading = PackReader.read(shown(each.getKey()), each.getValue());
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

    /**
     * {@return the files of the pack in that folder}
     *
     * @throws UsageException when it is no folder with rules
     */
    static Map<String, byte[]> files(Path pack, String name) {
        if (!Files.isDirectory(pack)) {
            throw new UsageException("there is no folder with rules '%s'".formatted(name));
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

    /** {@return what stands before the paths of a pack in places} */
    static String shown(String name) {
        String path = Path.of(name).normalize().toString().replace('\\', '/');
        return path.isEmpty() ? "" : path + "/";
    }
}
