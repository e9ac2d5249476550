package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.desirepath.engine.House;
import dev.desirepath.rules.PackReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed in a record is found: by its hashes, and where all hashes were made right again by replay and checker. */
final class TamperedRecordTest {

    @TempDir
    static Path samples;

    @TempDir
    Path folder;

    @BeforeAll
    static void recordsASample() {
        Path journey = Path.of("journeys/wrong-part.journey.yaml").toAbsolutePath();
        Terminal advised = Terminal.run(
                samples, "advise", journey.toString(), "--record", "run.record", "--as-of", "2026-11-21", "-q");
        assertThat(advised.status()).isZero();
    }

    @BeforeEach
    void copiesTheRecord() throws IOException {
        Files.copy(samples.resolve("run.record"), folder.resolve("run.record"));
    }

    private Path record() {
        return folder.resolve("run.record");
    }

    private Terminal verify(String... more) {
        List<String> args = new ArrayList<>(List.of("verify", "run.record"));
        args.addAll(List.of(more));
        return Terminal.run(folder, args.toArray(String[]::new));
    }

    @Test
    void oneChangedByteAnywhereIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(record());
        Random random = new Random(8);
        int changes = 200;
        for (int number = 0; number < changes; number++) {
            int part = bytes.length / changes;
            // The first and the last bytes are among them.
            int at = number == 0 ? 0 : number == changes - 1 ? bytes.length - 1 : number * part + random.nextInt(part);
            byte[] changed = bytes.clone();
            do {
                changed[at] = (byte) random.nextInt(number % 2 == 0 ? 256 : 127);
            } while (changed[at] == bytes[at]);
            Files.write(record(), changed);
            Terminal seen = verify();
            assertThat(seen.status())
                    .as("byte %d is now %d: %s", at, changed[at], seen.out())
                    .isEqualTo(5);
            assertThat(seen.out())
                    .startsWith("DIFFERENT run.record\n")
                    .contains("line ")
                    .matches("[ -~\n]+");
            assertThat(seen.err()).isEmpty();
        }
    }

    @Test
    void everyByteOfTheLastLinesIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(record());
        for (int at = bytes.length - 130; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] = (byte) (changed[at] == '0' ? '1' : '0');
            Files.write(record(), changed);
            assertThat(verify().status()).as("byte %d", at).isEqualTo(5);
        }
    }

    @Test
    void whateverIsCutOffOrAddedIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(record());
        Random random = new Random(8);
        for (int number = 0; number < 20; number++) {
            Files.write(record(), Arrays.copyOf(bytes, number < 3 ? number : random.nextInt(bytes.length)));
            assertThat(verify().status()).isEqualTo(5);
        }
        String text = Files.readString(samples.resolve("run.record"));
        Files.writeString(record(), text.substring(0, text.lastIndexOf("{")));
        assertThat(verify().out()).contains("the record ends here, and this is not its last line");
        for (String more :
                List.of(text + "\n", text + "{}\n", text.replace("\n", "\r\n"), " " + text, "\uFEFF" + text)) {
            Files.writeString(record(), more);
            assertThat(verify().status()).isEqualTo(5);
        }
    }

    /** A change after which every hash is right again, and where it must be found. */
    private record Forgery(String name, String kind, Consumer<ObjectNode> change, List<String> found) {}

    private static Forgery forgery(String name, String kind, Consumer<ObjectNode> change, String... found) {
        return new Forgery(name, kind, change, List.of(found));
    }

    private static ObjectNode at(JsonNode node, String path) {
        return (ObjectNode) node.at(path);
    }

    private static int firing(ObjectNode journey, String condition) {
        int number = 0;
        for (JsonNode firing : journey.at("/proof/firings")) {
            if (firing.toString().contains("\"is\":\"" + condition + "\"")) {
                return number;
            }
            number++;
        }
        throw new AssertionError("No firing has " + condition);
    }

    private static void swap(ArrayNode list) {
        JsonNode first = list.get(0);
        list.set(0, list.get(1));
        list.set(1, first);
        for (int number = 0; number < 2; number++) {
            ((ObjectNode) list.get(number)).put("rank", number + 1);
        }
    }

    private static Stream<Forgery> forgeries() {
        return Stream.of(
                forgery(
                        "a value of a fact",
                        "journey",
                        line -> at(line, "/proof/facts/3/values").put("minutes", 13),
                        "replay proof.facts[3].values.minutes",
                        "checker proof.facts[3].values.minutes"),
                forgery(
                        "the place of a value",
                        "journey",
                        line -> ((ArrayNode) line.at("/proof/facts/3/at")).set(0, 2),
                        "checker proof.facts[3].at[0]"),
                forgery(
                        "a fact that is left out",
                        "journey",
                        line -> ((ArrayNode) line.at("/proof/facts")).remove(3),
                        "checker proof.facts[3]"),
                forgery(
                        "the fact that met a condition",
                        "journey",
                        line -> ((ArrayNode) line.at("/proof/firings/0/conditions/0/met")).set(0, 0),
                        "checker proof.firings[0]"),
                forgery(
                        "how many facts were searched",
                        "journey",
                        line -> at(line, "/proof/firings/0/conditions/0").put("searched", 99),
                        "checker proof.firings[0].conditions[0].searched"),
                forgery(
                        "what a name was bound to",
                        "journey",
                        line -> at(line, "/proof/firings/0/names").put("$step", "elsewhere"),
                        "checker proof.firings[0].names.$step"),
                forgery(
                        "a condition that is passed over",
                        "journey",
                        line -> ((ArrayNode) line.at("/proof/firings/" + firing(line, "exists") + "/conditions"))
                                .remove(0),
                        "checker proof.firings"),
                forgery(
                        "a firing that is left out",
                        "journey",
                        line -> ((ArrayNode) line.at("/proof/firings")).remove(0),
                        "checker proof.firings"),
                forgery(
                        "a recommendation that is dropped everywhere",
                        "journey",
                        line -> {
                            ((ArrayNode) line.at("/proof/recommendations")).remove(10);
                            ((ArrayNode) line.at("/advice/recommendations")).remove(10);
                        },
                        "replay advice.",
                        "checker advice."),
                forgery(
                        "two recommendations that change places everywhere",
                        "journey",
                        line -> {
                            swap((ArrayNode) line.at("/proof/recommendations"));
                            swap((ArrayNode) line.at("/advice/recommendations"));
                        },
                        "replay advice.recommendations[0].",
                        "checker proof.recommendations[1]"),
                forgery(
                        "a term of the order",
                        "journey",
                        line -> at(line, "/proof/recommendations/0/order").put("waitMinutesRemoved", 99_999),
                        "checker proof.recommendations[0].order"),
                forgery(
                        "a sentence of the advice",
                        "journey",
                        line -> at(line, "/advice/recommendations/0").put("title", "Sack the contact centre"),
                        "replay advice.recommendations[0].title",
                        "checker advice.recommendations[0].title"),
                forgery(
                        "an objection that is left out",
                        "journey",
                        line -> line.at("/advice/recommendations")
                                .forEach(it -> ((ObjectNode) it).putArray("objections")),
                        "replay advice.recommendations",
                        "checker advice.recommendations"),
                forgery(
                        "a question that is left out",
                        "journey",
                        line -> ((ArrayNode) line.at("/advice/questions")).remove(0),
                        "replay advice.questions[0]"),
                forgery(
                        "the journey",
                        "journey",
                        line -> {
                            ObjectNode input = at(line, "/input");
                            String other = input.get("text").asText().replace("because: status", "because: value");
                            input.put("text", other.equals(input.get("text").asText()) ? other + "\n# more\n" : other);
                            at(line, "/advice")
                                    .put(
                                            "sha256",
                                            Forger.sha256(input.get("text").asText()));
                        },
                        "replay ",
                        "checker "),
                forgery("the day", "run", line -> line.put("asOf", "2031-01-01"), "replay settings"),
                forgery(
                        "an option",
                        "run",
                        line -> at(line, "/options").putArray("skip-rule").add("ping-pong"),
                        "replay "),
                forgery(
                        "a rule that nobody has",
                        "run",
                        line -> at(line, "/options").putArray("rule").add("nothing"),
                        "replay "),
                forgery(
                        "a setting",
                        "configuration",
                        line -> at(line, "/settings/2").put("value", "1"),
                        "replay settings[2].value"),
                forgery("something that nobody expects", "run", line -> line.put("note", "all well"), "replay note"),
                forgery(
                        "the number of rules",
                        "totals",
                        line -> at(line, "/rules").put("judging", 5),
                        "replay rules.judging"),
                forgery(
                        "a control total",
                        "totals",
                        line -> at(line, "/journeys").put("found", 9),
                        "record journeys.found"),
                forgery(
                        "the problems",
                        "problems",
                        line -> ((ArrayNode) line.at("/problems")).add("none"),
                        "replay problems[0]"),
                forgery("a rule's sentence", "pack", TamperedRecordTest::reword, "replay ", "checker "));
    }

    private static void reword(ObjectNode pack) {
        for (JsonNode file : pack.at("/files")) {
            if (file.get("name").asText().endsWith(".drl")) {
                String text = file.get("text").asText();
                ((ObjectNode) file).put("text", text.replace("@rationale( \"", "@rationale( \"Not so. "));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> findsEachForgeryWhoseHashesAreRight() {
        return forgeries()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    Forger forger = Forger.of(samples.resolve("run.record"));
                    forger.change(each.kind(), each.change());
                    hashThePack(forger);
                    forger.write(record());
                    Terminal seen = verify("-f", "json");
                    assertThat(seen.status()).as(seen.out() + seen.err()).isEqualTo(5);
                    List<String> places = places(seen);
                    for (String found : each.found()) {
                        assertThat(places).as(seen.out()).anyMatch(place -> place.startsWith(found));
                    }
                }));
    }

    /** The advice says the hash of each pack, which whoever changes a rule changes too. */
    private static void hashThePack(Forger forger) {
        Map<String, byte[]> files = new TreeMap<>();
        for (JsonNode file : forger.first("pack").at("/files")) {
            files.put(file.get("name").asText(), file.get("text").asText().getBytes(StandardCharsets.UTF_8));
        }
        String sha256 = PackReader.read("rules/", files).pack().sha256();
        at(forger.first("advice"), "/advice/rules/packs/0").put("sha256", sha256);
    }

    private static Stream<Forgery> forgedGrounds() {
        return Stream.of(
                forgery(
                        "one fewer counted",
                        "journey",
                        line -> met(line, "count").remove(0),
                        "checker proof.firings"),
                forgery(
                        "another count",
                        "journey",
                        line -> tally(line, "count").put("value", 7),
                        "checker proof.firings"),
                forgery("one more summed", "journey", line -> met(line, "sum").add(0), "checker proof.firings"),
                forgery("another sum", "journey", line -> tally(line, "sum").put("value", 1), "checker proof.firings"),
                forgery("no sum", "journey", line -> tally(line, "sum").putNull("value"), "checker proof.firings"),
                forgery("something absent", "journey", line -> met(line, "not").add(0), "checker proof.firings"),
                forgery(
                        "fewer places searched",
                        "journey",
                        line -> condition(line, "not").put("searched", 1),
                        "checker proof.firings"),
                forgery(
                        "another condition",
                        "journey",
                        line -> condition(line, "forall").put("is", "exists"),
                        "checker proof"),
                forgery(
                        "a fact that is not there",
                        "journey",
                        line -> met(line, "count").add(999),
                        "checker proof.firings"));
    }

    private static ObjectNode condition(ObjectNode journey, String kind) {
        for (JsonNode condition : journey.at("/proof/firings/" + firing(journey, kind) + "/conditions")) {
            if (condition.get("is").asText().equals(kind)) {
                return (ObjectNode) condition;
            }
        }
        throw new AssertionError();
    }

    private static ObjectNode tally(ObjectNode journey, String function) {
        for (JsonNode firing : journey.at("/proof/firings")) {
            for (JsonNode condition : firing.get("conditions")) {
                if (condition.path("function").asText().equals(function)) {
                    return (ObjectNode) condition;
                }
            }
        }
        throw new AssertionError();
    }

    private static ArrayNode met(ObjectNode journey, String kind) {
        return (ArrayNode) (kind.equals("not") ? condition(journey, kind) : tally(journey, kind)).get("met");
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
            Forger.of(folder.resolve("house.record"))
                    .change(each.kind(), each.change())
                    .write(record());
            Terminal seen = Terminal.runIn(cache, folder, "verify", "run.record", "-f", "json");
            assertThat(seen.status()).as(each.name()).isEqualTo(5);
            assertThat(places(seen))
                    .as(each.name())
                    .anyMatch(place -> place.startsWith(each.found().get(0)));
        }
    }

    private static List<String> places(Terminal seen) throws IOException {
        List<String> places = new ArrayList<>();
        for (JsonNode difference : new ObjectMapper().readTree(seen.out()).at("/differences")) {
            places.add(difference.get("stage").asText() + " "
                    + difference.get("path").asText());
        }
        return places;
    }

    @Test
    void rulesOfARecordGoThroughTheGateAndNothingOfThemRuns() throws IOException {
        HousePackTest.tripped = false;
        Forger.of(record())
                .change("pack", pack -> {
                    for (JsonNode file : pack.at("/files")) {
                        String text = file.get("text").asText();
                        ((ObjectNode) file)
                                .put(
                                        "text",
                                        text.replace(
                                                "  when\n",
                                                "  when\n    eval( dev.desirepath.cli.HousePackTest.trip() )\n"));
                    }
                })
                .write(record());

        Terminal seen = verify();

        assertThat(seen.status()).isEqualTo(4);
        assertThat(seen.err()).contains("nothing was run");
        assertThat(seen.out()).isEmpty();
        assertThat(HousePackTest.tripped).isFalse();
    }

    @Test
    void aRecordOfANewerFormIsNotJudged() throws IOException {
        Forger.of(record())
                .change("run", line -> line.put("record", 2).put("more", "of it"))
                .write(record());

        Terminal seen = verify();

        assertThat(seen.status()).isEqualTo(2);
        assertThat(seen.err()).contains("of form 2").contains("verify it with a newer one");
    }

    @Test
    void aRecordOfAnotherVersionSaysSoAndIsCheckedAllTheSame() throws IOException {
        Forger.of(record())
                .change("run", line -> line.put("version", "0.0.9").put("drools", "9.44.0"))
                .change("advice", line -> at(line, "/advice/tool").put("version", "0.0.9"))
                .write(record());
        Terminal same = verify();
        assertThat(same.status()).as(same.out()).isZero();
        assertThat(same.out()).contains("written by desirepath 0.0.9 with Drools 9.44.0", "a replay may differ");

        Forger.of(record())
                .change("journey", line -> at(line, "/proof/firings/0/names").put("$step", "elsewhere"))
                .write(record());
        Terminal other = verify();
        assertThat(other.status()).isEqualTo(5);
        assertThat(other.out()).contains("a replay may differ", "Checker  differs");
    }

    @Test
    void whatIsNoRecordIsSaidToBeNone() throws IOException {
        for (String other : List.of(
                "",
                "journey: A\nsteps: [B]\n",
                "{}\n",
                "[1,2]\n",
                "{\"line\":\"end\"}\n",
                "{\"line\":\"run\",\"record\":1}\n",
                "[".repeat(100_000) + "\n",
                "{\"a\":" + "9".repeat(1000) + "}\n",
                "{\"a\":1,\"a\":2}\n",
                "{\"a\":1e9}\n",
                "\u0000\u001b[31m\n",
                "{\"line\":\"run\"}\n".repeat(1000))) {
            Files.writeString(record(), other);
            Terminal seen = verify();
            assertThat(seen.status()).as(other.lines().findFirst().orElse("")).isEqualTo(5);
            assertThat(seen.out()).startsWith("DIFFERENT").matches("[ -~\n]+").hasSizeLessThan(4000);
        }
        assertThat(Terminal.run(folder, "verify", "nothing.record").status()).isEqualTo(2);
        assertThat(Terminal.run(folder, "verify", ".").status()).isEqualTo(2);
    }
}
