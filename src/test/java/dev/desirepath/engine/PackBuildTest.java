package dev.desirepath.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackBuildTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    Path folder;

    /** In programs of their own, as builds are: within one, Drools numbers on from what it compiled before. */
    @Test
    void makesTheSameBytesEachTime() throws IOException, InterruptedException {
        Map<String, String> once = build("once");
        Map<String, String> again = build("again");

        assertThat(once).hasSizeGreaterThan(100);
        assertThat(again).isEqualTo(once);
    }

    private Map<String, String> build(String name) throws IOException, InterruptedException {
        Path classes = folder.resolve(name);
        List<String> command = List.of(
                JAVA.toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PackBuild.class.getName(),
                "rules",
                classes.toString());
        Process building = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(building.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(building.waitFor()).as(said).isZero();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(classes.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
