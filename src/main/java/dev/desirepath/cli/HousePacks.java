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
import java.util.stream.Stream;

/** Reads house packs through the gate. */
final class HousePacks {

    private HousePacks() {}

    /**
     * What came of reading house packs.
     *
     * @param packs in the order of their folders, with the rules that have no mistake
     */
    record Readings(List<Pack> packs, List<Problem> problems) {

        /**
         * {@return the packs}
         *
         * @throws RefusedPacks with the problems of all of them
         */
        List<Pack> faultless() {
            refuse(problems);
            return packs;
        }
    }

    /**
     * {@return the packs of which these are the files, by the names of their folders}
     *
     * @param standard whose limits their rules may read, unless one of them stands in its place
     */
    static Readings read(Map<String, Map<String, byte[]>> folders, Pack standard) {
        Readings read = beside(standard, folders);
        return read.packs().stream()
                .filter(pack -> pack.name().equals(standard.name()))
                .findFirst()
                .map(itself -> beside(itself, folders))
                .orElse(read);
    }

    private static Readings beside(Pack standard, Map<String, Map<String, byte[]>> folders) {
        List<Pack> packs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        folders.forEach((name, files) -> {
            PackReading reading = PackReader.beside(standard, shown(name), files);
            packs.add(reading.pack());
            problems.addAll(reading.problems());
        });
        return new Readings(packs, problems);
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
            throw new UsageException("there is no folder with rules '%s'%s".formatted(name, near(pack)));
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

    /** {@return the folder beside it that was perhaps meant} */
    private static String near(Path pack) {
        Path parent = pack.toAbsolutePath().getParent();
        Path last = pack.getFileName();
        if (parent == null || last == null || !Files.isDirectory(parent)) {
            return "";
        }
        try (Stream<Path> beside = Files.list(parent)) {
            List<String> folders = beside.filter(Files::isDirectory)
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
            return Suggesting.nearest(last.toString(), folders);
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    /** {@return what stands before the paths of a pack in places} */
    static String shown(String name) {
        String path = Path.of(name).normalize().toString().replace('\\', '/');
        return path.isEmpty() ? "" : path + "/";
    }
}
