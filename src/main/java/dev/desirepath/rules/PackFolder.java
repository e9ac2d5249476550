package dev.desirepath.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of a pack from a folder. */
public final class PackFolder {

    private static final List<String> KINDS = List.of(".drl", ".md", ".yaml");
    private static final int MOST_FILES = 10_000;
    private static final long LARGEST = 4L << 20;

    private PackFolder() {}

    /**
     * {@return the bytes of the rules, pages and the pack's own file by their paths, with {@code /} between folders}
     *
     * @throws IOException when one cannot be read, or they are too many or too large for rules
     */
    public static Map<String, byte[]> files(Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(folder, 8)) {
            found = walk.filter(file -> isOfPack(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .limit(MOST_FILES + 1L)
                    .toList();
        }
        if (found.size() > MOST_FILES) {
            throw new IOException("it has more than " + MOST_FILES + " files");
        }
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : found) {
            if (Files.size(file) > LARGEST) {
                throw new IOException(file.getFileName() + " is larger than any rule");
            }
            files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return files;
    }

    private static boolean isOfPack(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return KINDS.stream().anyMatch(path.toString()::endsWith);
    }
}
