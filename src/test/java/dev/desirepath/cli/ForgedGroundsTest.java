package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.engine.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts, sums and absences in a record are gone through one by one without an engine. */
final class ForgedGroundsTest {

    @TempDir
    private Path folder;

    private static Stream<Forgery> forgedGrounds() {
        return Stream.of(
                Forgery.of(
                        "one fewer counted",
                        "journey",
                        line -> Grounds.met(line, "count").remove(0),
                        "checker proof.firings"),
                Forgery.of(
                        "another count",
                        "journey",
                        line -> Grounds.tally(line, "count").put("value", 7),
                        "checker proof.firings"),
                Forgery.of(
                        "one more summed",
                        "journey",
                        line -> Grounds.met(line, "sum").add(0),
                        "checker proof.firings"),
                Forgery.of(
                        "another sum",
                        "journey",
                        line -> Grounds.tally(line, "sum").put("value", 1),
                        "checker proof.firings"),
                Forgery.of(
                        "no sum",
                        "journey",
                        line -> Grounds.tally(line, "sum").putNull("value"),
                        "checker proof.firings"),
                Forgery.of(
                        "something absent",
                        "journey",
                        line -> Grounds.met(line, "not").add(0),
                        "checker proof.firings"),
                Forgery.of(
                        "fewer places searched",
                        "journey",
                        line -> Grounds.condition(line, "not").put("searched", 1),
                        "checker proof.firings"),
                Forgery.of(
                        "another condition",
                        "journey",
                        line -> Grounds.condition(line, "forall").put("is", "exists"),
                        "checker proof"),
                Forgery.of(
                        "a fact that is not there",
                        "journey",
                        line -> Grounds.met(line, "count").add(999),
                        "checker proof.firings"));
    }

    @Test
    void countsSumsAndAbsencesAreGoneThroughWithoutAnEngine() throws IOException {
        String start = "$fact : Step( touchpoint == true, $step : step )\n    ";
        Map<String, String> rules = Map.of(
                "counts", "accumulate( Step( touchpoint == true ); $n : count( 1 ); $n > 1 )",
                "sums", "accumulate( Measure( $c : value ); $t : sum( $c ); $t >= 1 )",
                "misses", "not Step( step == \"elsewhere\" )",
                "covers", "forall( Step( touchpoint == true, $s : step ) Touchpoint( step == $s ) )");
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            for (Map.Entry<String, String> file :
                    House.files(rule.getKey(), start + rule.getValue()).entrySet()) {
                Path path = folder.resolve("house/" + file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
        Path journey = Path.of("journeys/library-card.journey.yaml").toAbsolutePath();
        Map<String, String> cache =
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Terminal advised = Terminal.runIn(
                cache, folder, "advise", journey.toString(), "--rules", "house", "--record", "house.record", "-q");
        assertThat(advised.status()).as(advised.err()).isZero();
        assertThat(Terminal.runIn(cache, folder, "verify", "house.record").status())
                .isZero();

        for (Forgery each : forgedGrounds().toList()) {
            each.isFound(folder.resolve("house.record"));
        }
    }
}
