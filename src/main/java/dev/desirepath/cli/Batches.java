package dev.desirepath.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of a run in the portions that are worked on together: small files together, large ones alone. */
final class Batches {

    private static final int MOST_FILES = 16;
    /** A batch of journeys is in memory at once, and takes some hundred times the size of its files. */
    private static final long MOST_BYTES = 160_000;
    /** So that each thread gets several, and none waits long for the last. */
    private static final int FEWEST = 8;

    private Batches() {}

    /** {@return all files in their order} */
    static List<List<Map.Entry<String, Path>>> of(Map<String, Path> files) {
        int most = Math.max(1, Math.min(MOST_FILES, files.size() / FEWEST));
        List<List<Map.Entry<String, Path>>> batches = new ArrayList<>();
        List<Map.Entry<String, Path>> batch = new ArrayList<>();
        long bytes = 0;
        for (Map.Entry<String, Path> file : files.entrySet()) {
            long size = most == 1 ? 0 : size(file.getValue());
            if (batch.size() == most || (!batch.isEmpty() && bytes + size > MOST_BYTES)) {
                batches.add(batch);
                batch = new ArrayList<>();
                bytes = 0;
            }
            batch.add(file);
            bytes += size;
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }

    /** What cannot be asked for its size is told apart where it is read. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
