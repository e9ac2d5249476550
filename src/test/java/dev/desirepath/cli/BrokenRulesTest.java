package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code rules check} says about packs with one mistake each. A file in {@code broken} takes the place of that kind of
 * file in the good pack, a folder is laid over it, and an empty file in one takes a file away. What is said stands beside it.
 */
final class BrokenRulesTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken");

    @TempDir
    Path folder;

    @Test
    void saysNothingAboutTheGoodPack() throws IOException {
        overlay(BROKEN.resolve("good"));
        assertThat(check()).isEqualTo(new Terminal(0, "0 mistakes and 0 notices in 1 rule\n", ""));
    }

    @Test
    void isTheRuleThatTheReadmeLeadsTo() throws IOException {
        String readme = Files.readString(Path.of("rules/README.md"));
        String page = Files.readString(BROKEN.resolve("good/house/no-fax.md"));
        assertThat(readme).contains("```\n" + Files.readString(BROKEN.resolve("good/house/no-fax.drl")) + "```\n");
        assertThat(readme).contains(page.substring(page.indexOf("## Fires on"), page.indexOf("## What to do")));
    }

    static List<Path> broken() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.filter(file -> !file.toString().endsWith(".txt") && !file.endsWith("good"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysWhatIsWrongAndWhatToWriteInstead(Path broken) throws IOException {
        overlay(BROKEN.resolve("good"));
        put(broken);
        Terminal seen = check();
        Path golden = BROKEN.resolve(broken.getFileName() + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, seen.out());
        }
        assertThat(seen.out()).isEqualTo(Files.readString(golden));
        assertThat(seen.err()).isEmpty();
        assertThat(seen.status()).isEqualTo(seen.out().contains("\n0 mistakes") ? 0 : 4);
        assertThat(seen.out()).doesNotContain("0 mistakes and 0 notices");
    }

    private Terminal check() {
        return Terminal.run(folder, "rules", "check", "house-rules", "--no-config", "--as-of", "2026-11-21");
    }

    private void put(Path broken) throws IOException {
        if (Files.isDirectory(broken)) {
            overlay(broken);
            return;
        }
        String name = broken.getFileName().toString();
        String target = name.endsWith(".yaml") ? "pack.yaml" : "house/no-fax" + name.substring(name.lastIndexOf('.'));
        copy(broken, folder.resolve("house-rules").resolve(target));
    }

    private void overlay(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> copy(
                            file,
                            folder.resolve("house-rules")
                                    .resolve(from.relativize(file).toString())));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            if (Files.size(from) == 0) {
                Files.deleteIfExists(to);
            } else {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
