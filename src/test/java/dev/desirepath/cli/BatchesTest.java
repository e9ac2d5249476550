package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BatchesTest {

    @TempDir
    Path folder;

    private SortedMap<String, Path> files(int count, int bytes) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        for (int number = 0; number < count; number++) {
            Path file = folder.resolve("%04d.journey.yaml".formatted(number));
            Files.write(file, new byte[bytes]);
            files.put(file.getFileName().toString(), file);
        }
        return files;
    }

    private static List<Integer> sizes(List<List<Map.Entry<String, Path>>> batches) {
        return batches.stream().map(List::size).toList();
    }

    @Test
    void keepsTheOrderOfTheFilesAndLosesNone() throws IOException {
        SortedMap<String, Path> files = files(200, 10);

        List<String> names = new ArrayList<>();
        Batches.of(files).forEach(batch -> batch.forEach(file -> names.add(file.getKey())));

        assertThat(names).containsExactlyElementsOf(files.keySet());
    }

    @Test
    void worksOnFewFilesOneByOneAndOnManySmallOnesTogether() throws IOException {
        assertThat(sizes(Batches.of(files(15, 10)))).hasSize(15).containsOnly(1);
        assertThat(sizes(Batches.of(files(200, 10)))).hasSize(13).startsWith(16).endsWith(8);
        assertThat(Batches.of(new TreeMap<>())).isEmpty();
    }

    @Test
    void neverHoldsSeveralLargeJourneysAtOnce() throws IOException {
        assertThat(sizes(Batches.of(files(40, 70_000)))).containsOnly(2);
        assertThat(sizes(Batches.of(files(40, 170_000)))).containsOnly(1);
    }

    @Test
    void aFileThatIsGoneIsStillWorkedOn() throws IOException {
        SortedMap<String, Path> files = files(16, 10);
        Files.delete(files.get("0003.journey.yaml"));

        assertThat(sizes(Batches.of(files))).containsExactly(2, 2, 2, 2, 2, 2, 2, 2);
    }
}
