package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.desirepath.engine.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that no run would have written is found, though all its parts hold. */
final class ImpossibleRecordTest {

    @TempDir
    private Path folder;

    @Test
    void journeysAndPacksHaveAnOrderAndNobodyElseIsAmongThem() throws IOException {
        Files.copy(Path.of("journeys/shoe-return.journey.yaml"), folder.resolve("a.journey.yaml"));
        Files.copy(Path.of("journeys/library-card.journey.yaml"), folder.resolve("b.journey.yaml"));
        for (Map.Entry<String, String> file : House.files(
                        "every-touchpoint", "$fact : Step( touchpoint == true, $step : step )")
                .entrySet()) {
            Path path = folder.resolve("house/" + file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Map<String, String> cache =
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
        assertThat(Terminal.runIn(
                                cache,
                                folder,
                                "advise",
                                ".",
                                "--rules",
                                "house",
                                "--record",
                                "run.record",
                                "--no-config",
                                "-q")
                        .status())
                .isZero();
        assertThat(Terminal.runIn(cache, folder, "verify", "run.record").status())
                .isZero();

        List<Consumer<List<ObjectNode>>> changes = List.of(
                lines -> Collections.swap(lines, first("journey", lines), first("journey", lines) + 1),
                lines -> {
                    lines.add(
                            first("journey", lines),
                            lines.get(first("journey", lines)).deepCopy());
                    ObjectNode totals = Forgery.at(lines.get(lines.size() - 2), "/journeys");
                    totals.put("found", 3).put("analysed", 3);
                },
                lines -> {
                    Collections.swap(lines, first("pack", lines), first("pack", lines) + 1);
                    ArrayNode packs = Forgery.list(lines.get(first("advice", lines)), "/advice/rules/packs");
                    packs.add(packs.remove(0));
                },
                lines -> Forgery.at(lines.get(0), "/options").putArray("rules").add("another"));
        for (Consumer<List<ObjectNode>> change : changes) {
            Forger.of(folder.resolve("run.record")).changeLines(change).write(folder.resolve("forged.record"));
            Terminal seen = Terminal.runIn(cache, folder, "verify", "forged.record");
            assertThat(seen.status()).as(seen.out() + seen.err()).isEqualTo(5);
        }
    }

    private static int first(String kind, List<ObjectNode> lines) {
        int number = 0;
        while (!lines.get(number).get("line").asText().equals(kind)) {
            number++;
        }
        return number;
    }
}
