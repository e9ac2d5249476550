package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A change of a record after which every hash is right again.
 *
 * @param kind of the line that is changed
 * @param found where it must be found: what finds it, and the beginning of the path
 */
record Forgery(String name, String kind, Consumer<ObjectNode> change, List<String> found) {

    static Forgery of(String name, String kind, Consumer<ObjectNode> change, String... found) {
        return new Forgery(name, kind, change, List.of(found));
    }

    static ObjectNode at(JsonNode node, String path) {
        return (ObjectNode) node.at(path);
    }

    static ArrayNode list(JsonNode node, String path) {
        return (ArrayNode) node.at(path);
    }

    /** Forges the record and holds what finds it against what must. */
    void isFound(Path record) throws IOException {
        Path folder = Files.createTempDirectory(record.getParent(), "forged");
        Forger.of(record).change(kind, change).hashThePacks().write(folder.resolve("run.record"));
        Terminal seen = Terminal.runIn(
                Map.of("XDG_CACHE_HOME", record.resolveSibling("cache").toString()),
                folder,
                "verify",
                "run.record",
                "-f",
                "json");
        assertThat(seen.status()).as(name + ": " + seen.out() + seen.err()).isEqualTo(5);
        List<String> places = new ArrayList<>();
        for (JsonNode difference : new ObjectMapper().readTree(seen.out()).at("/differences")) {
            places.add(difference.get("stage").asText() + " "
                    + difference.get("path").asText());
        }
        for (String where : found) {
            assertThat(places).as(name + ": " + seen.out()).anyMatch(place -> place.startsWith(where));
        }
    }
}
