package dev.desirepath.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.rules.Verb;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackCompilerTest {

    @TempDir
    Path home;

    private final List<String> compiled = new CopyOnWriteArrayList<>();
    private Path folder = Path.of("");

    @BeforeEach
    void namesTheFolder() {
        folder = home.resolve("desirepath");
    }

    private PackCompiler compiler() {
        return new PackCompiler(new CacheFolder(folder), compiled::add);
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    @Test
    void compilesOnceForEachContent() throws IOException {
        CompiledPack first = compiler().compiled(House.pack());
        CompiledPack again = compiler().compiled(House.pack());

        assertThat(compiled).containsExactly("house");
        assertThat(again.rules().keySet()).isEqualTo(first.rules().keySet()).isEqualTo(Set.of(Verb.GIVE));
        assertThat(again.models()).containsOnlyKeys(Verb.GIVE);
        assertThat(kept().getFileName().toString()).matches("[0-9a-f]{64}\\.pack");

        compiler().compiled(House.pack("other", "$fact : Step( touchpoint == false, $step : step )"));
        assertThat(compiled).hasSize(2);
    }

    @Test
    void keepsNothingWithoutAFolder() {
        new PackCompiler(null, compiled::add).compiled(House.pack());
        new PackCompiler(null, compiled::add).compiled(House.pack());
        assertThat(compiled).hasSize(2);
        assertThat(folder).doesNotExist();
    }

    @Test
    void compilesWhatChangedOnlyAsLongAsItIsThere() {
        PackCompiler compiler = new PackCompiler(null, compiled::add);
        compiler.compiled(House.pack());
        compiler.compiled(House.pack());
        assertThat(compiled).hasSize(1);

        compiler.compiled(House.pack("other", "$fact : Step( touchpoint == false, $step : step )"));
        assertThat(compiled).hasSize(2);
    }

    @Test
    void compilesAgainWhateverIsWrongWithTheFile() throws IOException {
        compiler().compiled(House.pack());
        Path file = kept();
        byte[] good = Files.readAllBytes(file);
        byte[] flipped = good.clone();
        flipped[good.length / 2] ^= 1;
        List<byte[]> bad = new ArrayList<>(
                List.of(new byte[0], "foreign".getBytes(StandardCharsets.UTF_8), flipped, new byte[100]));
        bad.add(Arrays.copyOf(good, good.length / 2));
        bad.add(Arrays.copyOf(good, good.length - 1));
        for (byte[] bytes : bad) {
            compiled.clear();
            Files.write(file, bytes);
            compiler().compiled(House.pack());
            assertThat(compiled).hasSize(1);
            assertThat(file).satisfies(it -> assertThat(PackBytes.read(key(file), Files.readAllBytes(it)))
                    .isPresent());
        }
    }

    @Test
    void takesNoFileThatWasWrittenForAnotherPack() throws IOException {
        compiler().compiled(House.pack());
        byte[] bytes = Files.readAllBytes(kept());
        assertThat(PackBytes.read(key(kept()), bytes)).isPresent();
        assertThat(PackBytes.read("0".repeat(64), bytes)).isEmpty();
    }

    @Test
    void trustsNoFolderAndNoFileThatOthersMayWriteTo() throws IOException {
        compiler().compiled(House.pack());
        Path file = kept();
        for (Path open : List.of(file, folder)) {
            compiled.clear();
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
            compiler().compiled(House.pack());
            assertThat(compiled).hasSize(1);
            Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwx------"));
        }
        compiled.clear();
        compiler().compiled(House.pack());
        assertThat(compiled).isEmpty();
    }

    @Test
    void followsNoLinkInThePlaceOfTheFolder() throws IOException {
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        Files.createSymbolicLink(folder, elsewhere);
        compiler().compiled(House.pack());
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void standsTwoAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<CompiledPack>> both = List.of(
                    () -> compiler().compiled(House.pack()), () -> compiler().compiled(House.pack()));
            for (Future<CompiledPack> each : threads.invokeAll(both)) {
                assertThat(each.get().models()).containsOnlyKeys(Verb.GIVE);
            }
        } finally {
            threads.shutdownNow();
        }
        compiled.clear();
        compiler().compiled(House.pack());
        assertThat(compiled).isEmpty();
        kept();
    }

    @Test
    void keepsThePacksThatWereUsedLast() throws IOException {
        CacheFolder cache = new CacheFolder(folder);
        List<String> names = new ArrayList<>();
        for (int number = 0; number < CacheFolder.MOST_PACKS; number++) {
            names.add(number + ".pack");
            cache.write(number + ".pack", new byte[] {1});
            age(number + ".pack", number + 2);
        }
        String oldest = names.get(names.size() - 1);
        String nextOldest = names.get(names.size() - 2);
        Files.write(folder.resolve("left.pack.tmp"), new byte[] {1});
        age("left.pack.tmp", 48);
        Files.write(folder.resolve("now.pack.tmp"), new byte[] {1});
        assertThat(cache.read(oldest)).as("its use counts").isPresent();

        cache.write("new.pack", new byte[] {1});

        names.remove(nextOldest);
        names.addAll(List.of("new.pack", "now.pack.tmp"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private void age(String name, int hours) throws IOException {
        Files.setLastModifiedTime(
                folder.resolve(name), FileTime.from(Instant.now().minus(Duration.ofHours(hours))));
    }

    @Test
    void removesWhileOthersReadAndWrite() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> runs = new ArrayList<>();
            for (int run = 0; run < 4; run++) {
                int own = run;
                runs.add(() -> {
                    CacheFolder cache = new CacheFolder(folder);
                    boolean whole = true;
                    for (int number = 0; number < 60; number++) {
                        whole &= cache.write(own + "-" + number + ".pack", new byte[4096]);
                        whole &= cache.read((own + 1) % 4 + "-" + number + ".pack")
                                .map(bytes -> bytes.length == 4096)
                                .orElse(true);
                    }
                    return whole;
                });
            }
            for (Future<Boolean> each : threads.invokeAll(runs)) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.count()).isLessThanOrEqualTo(CacheFolder.MOST_PACKS + 4);
        }
    }

    @Test
    void findsTheFolderOfTheUser() {
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "/c", "HOME", "/h"))
                        .orElseThrow()
                        .path())
                .isEqualTo(Path.of("/c/desirepath"));
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "relative", "HOME", "/h"))
                        .orElseThrow()
                        .path())
                .isEqualTo(Path.of("/h/.cache/desirepath"));
        assertThat(CacheFolder.of(Map.of())).isEmpty();
    }

    private static String key(Path file) {
        return file.getFileName().toString().replace(".pack", "");
    }
}
