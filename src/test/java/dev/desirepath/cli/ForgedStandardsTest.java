package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a house decided, its scopes of a stage or a unit and its baseline, is recorded and proved, and forging it is found. */
final class ForgedStandardsTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void recordsARunOfAHouseThatDecidedMuch() throws IOException {
        SampleRecord.ofAHouse(folder);
    }

    private static Path record() {
        return folder.resolve("run.record");
    }

    private static ObjectNode journey() throws IOException {
        return Forger.of(record()).first("journey");
    }

    @Test
    void isVerifiedFromTheRecordAlone() throws IOException {
        Path alone = Files.createTempDirectory(folder, "alone");
        Files.copy(record(), alone.resolve("run.record"));

        Terminal seen = Terminal.run(alone, "verify", "run.record");

        assertThat(seen.status()).as(seen.out()).isZero();
    }

    @Test
    void recordsTheBaselineAndWhatItHides() throws IOException {
        JsonNode configuration = Forger.of(record()).first("configuration");
        assertThat(configuration.at("/baseline/name").asText()).isEqualTo("known.yaml");
        assertThat(configuration.at("/settings").toString())
                .contains("{\"at\":[2,11],\"file\":\"desirepath.yaml\",\"name\":\"baseline\","
                        + "\"origin\":\"configuration\",\"value\":\"known.yaml\"}");
        assertThat(rulesOf("known")).containsOnly("re-keying");
        assertThat(journey().at("/advice/baseline/known").asInt())
                .isEqualTo(journey().at("/proof/known").size());
    }

    private static Stream<String> rulesOf(String outcome) throws IOException {
        ObjectNode journey = journey();
        Stream.Builder<String> rules = Stream.builder();
        journey.at("/proof/" + outcome)
                .forEach(number -> rules.add(
                        journey.at("/proof/firings/" + number.asInt() + "/rule").asText()));
        return rules.build();
    }

    @Test
    void recordsByWhichScopeAFindingIsJudged() throws IOException {
        JsonNode parts = journey().at("/proof/parts");
        assertThat(parts).hasSize(2);
        assertThat(parts.at("/0/for").toString()).isEqualTo("{\"stage\":\"Repair\"}");
        assertThat(parts.at("/1/off").toString()).isEqualTo("[\"progress-chasing\",\"stale-rule\"]");
        int limit = parts.at("/0/limits/0").asInt();
        assertThat(journey().at("/proof/facts/" + limit + "/values/minutes").asInt())
                .isEqualTo(60);
        JsonNode firing = inPart(journey(), 0);
        assertThat(firing.get("rule").asText()).isEqualTo("dark-period");
        assertThat(firing.at("/conditions").toString()).contains("\"met\":[" + limit + "]");
    }

    private static ObjectNode inPart(ObjectNode journey, int part) {
        for (JsonNode firing : journey.at("/proof/firings")) {
            if (firing.path("part").asInt(-1) == part) {
                return (ObjectNode) firing;
            }
        }
        throw new AssertionError("Nothing is found in part " + part);
    }

    private static ObjectNode inWhole(ObjectNode journey) {
        for (JsonNode firing : journey.at("/proof/firings")) {
            if (!firing.has("part") && firing.get("verb").asText().equals("give")) {
                return (ObjectNode) firing;
            }
        }
        throw new AssertionError("Nothing is found in the whole");
    }

    private static Consumer<ObjectNode> inFile(String file, String from, String to) {
        return line -> {
            ObjectNode it = Forgery.at(line, "/" + file);
            assertThat(it.get("text").asText()).contains(from);
            it.put("text", it.get("text").asText().replace(from, to));
        };
    }

    private static Stream<Forgery> forgeries() {
        return Stream.of(
                Forgery.of(
                        "an entry more in the baseline",
                        "configuration",
                        inFile(
                                "baseline",
                                "- " + SampleRecord.KNOWN,
                                "- " + SampleRecord.KNOWN + "\n  - stale-rule@hire-approval"),
                        "replay advice",
                        "checker advice"),
                Forgery.of(
                        "an entry less in the baseline",
                        "configuration",
                        inFile("baseline", "  - " + SampleRecord.KNOWN + "\n", "  - nothing@else\n"),
                        "replay advice",
                        "checker advice"),
                Forgery.of("no baseline", "configuration", line -> line.remove("baseline"), "replay "),
                Forgery.of(
                        "a baseline that the configuration does not name",
                        "configuration",
                        inFile("file", "baseline: known.yaml", "fail on: high"),
                        "replay "),
                Forgery.of(
                        "a baseline of another name",
                        "configuration",
                        line -> {
                            Forgery.at(line, "/baseline").put("name", "agreed.yaml");
                            line.at("/settings").forEach(setting -> {
                                if (setting.get("name").asText().equals("baseline")) {
                                    ((ObjectNode) setting).put("value", "agreed.yaml");
                                }
                            });
                        },
                        "replay "),
                Forgery.of(
                        "a finding that the baseline no longer hides",
                        "journey",
                        line -> Forgery.list(line, "/proof/known").removeAll(),
                        "replay proof.known",
                        "checker proof.firings"),
                Forgery.of("a finding that it hides besides", "journey", ForgedStandardsTest::hide, "checker advice"),
                Forgery.of(
                        "where a scope counts",
                        "configuration",
                        inFile("file", "stage: Repair", "stage: Cover"),
                        "replay settings",
                        "checker proof"),
                Forgery.of(
                        "the limit of a scope",
                        "configuration",
                        inFile("file", "is: 1 hours", "is: 9 hours"),
                        "replay settings",
                        "checker proof.facts"),
                Forgery.of(
                        "what a scope switches off",
                        "configuration",
                        inFile("file", "off: [progress-chasing, stale-rule]", "off: [progress-chasing]"),
                        "replay settings",
                        "checker advice"),
                Forgery.of(
                        "who accepted",
                        "configuration",
                        inFile("file", "by: Head of Mobility", "by: Board"),
                        "replay settings"));
    }

    private static Stream<Forgery> forgedParts() {
        return Stream.of(
                Forgery.of(
                        "the limit of a part",
                        "journey",
                        line -> Forgery.at(line, "/proof/facts/" + line.at("/proof/parts/0/limits/0") + "/values")
                                .put("minutes", 61),
                        "checker proof.facts"),
                Forgery.of(
                        "the part of a finding",
                        "journey",
                        line -> inPart(line, 0).put("part", 1),
                        "checker proof"),
                Forgery.of(
                        "a finding in no part",
                        "journey",
                        line -> inPart(line, 0).remove("part"),
                        "checker proof"),
                Forgery.of(
                        "a part that is not there",
                        "journey",
                        line -> inPart(line, 0).put("part", 9),
                        "checker proof"),
                Forgery.of(
                        "a finding in a part", "journey", line -> inWhole(line).put("part", 0), "checker proof"),
                Forgery.of(
                        "a step of a part",
                        "journey",
                        line -> Forgery.list(line, "/proof/parts/0/steps").remove(0),
                        "checker proof.parts[0].steps"),
                Forgery.of(
                        "a rule that is off in a part",
                        "journey",
                        line -> Forgery.list(line, "/proof/parts/1/off").add("dark-period"),
                        "checker proof.parts[1].off"),
                Forgery.of(
                        "no parts",
                        "journey",
                        line -> Forgery.at(line, "/proof").remove("parts"),
                        "checker proof.parts"),
                Forgery.of(
                        "a finding that is dropped",
                        "journey",
                        line -> {
                            ArrayNode firings = Forgery.list(line, "/proof/firings");
                            int number = 0;
                            while (!firings.get(number).has("part")) {
                                number++;
                            }
                            firings.remove(number);
                        },
                        "checker proof.firings"));
    }

    /** The first recommendation goes, and what it stands on is said to be known. */
    private static void hide(ObjectNode line) {
        JsonNode first = Forgery.list(line, "/proof/recommendations").remove(0);
        first.get("findings").forEach(Forgery.list(line, "/proof/known")::add);
        first.get("absorbed").forEach(Forgery.list(line, "/proof/known")::add);
        Forgery.list(line, "/advice/recommendations").remove(0);
        for (String list : new String[] {"/proof/recommendations", "/advice/recommendations"}) {
            int rank = 0;
            for (JsonNode each : line.at(list)) {
                rank++;
                ((ObjectNode) each).put("rank", rank);
            }
        }
        Forgery.at(line, "/advice/baseline")
                .put("known", line.at("/proof/known").size());
    }

    @TestFactory
    Stream<DynamicTest> findsEachForgery() {
        return Stream.concat(forgeries(), forgedParts())
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> each.isFound(record())));
    }
}
