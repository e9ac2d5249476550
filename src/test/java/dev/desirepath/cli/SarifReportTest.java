package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SarifReportTest {

    @TempDir
    Path folder;

    private static JsonNode sarif(Path folder, String... paths) throws IOException {
        String[] args = new String[paths.length + 3];
        args[0] = "advise";
        args[1] = "-f";
        args[2] = "sarif";
        System.arraycopy(paths, 0, args, 3, paths.length);
        return new ObjectMapper().readTree(Terminal.run(folder, args).out());
    }

    @Test
    void isWhatTheOfficialSchemaAllows() throws IOException {
        assertThat(SarifSchema.offences(sarif(Path.of(""), "journeys"))).isEmpty();
        assertThat(SarifSchema.offences(new ObjectMapper().readTree("{\"version\": \"2.1.0\"}")))
                .isNotEmpty();
    }

    @Test
    void ranksAndNamesEachResultOnce() throws IOException {
        JsonNode run = sarif(Path.of(""), "journeys/motor-claim.journey.yaml").at("/runs/0");
        JsonNode json = new ObjectMapper()
                .readTree(Terminal.run(Path.of(""), "advise", "-f", "json", "journeys/motor-claim.journey.yaml")
                        .out());

        List<JsonNode> recommendations = List.copyOf(json.at("/journeys/0").findValues("remedy"));
        assertThat(run.at("/results")).hasSameSizeAs(recommendations);
        double last = 101;
        for (JsonNode result : run.at("/results")) {
            assertThat(result.path("rank").asDouble()).isLessThan(last);
            last = result.path("rank").asDouble();
            assertThat(result.path("ruleId").asText())
                    .isEqualTo(run.at("/tool/driver/rules/" + result.path("ruleIndex") + "/id")
                            .asText());
        }
        List<String> fingerprints = run.findValuesAsText("recommendation/v1");
        assertThat(new HashSet<>(fingerprints)).hasSameSizeAs(fingerprints);
        assertThat(json.at("/journeys/0/recommendations").findValuesAsText("id"))
                .containsAll(fingerprints);
        assertThat(run.at("/artifacts/0/hashes/sha-256").asText())
                .isEqualTo(json.at("/journeys/0/sha256").asText());
    }

    @Test
    void describesEveryRuleWithItsPage() throws IOException {
        JsonNode rules =
                sarif(Path.of(""), "journeys/library-card.journey.yaml").at("/runs/0/tool/driver/rules");
        assertThat(rules).hasSizeGreaterThan(20).allSatisfy(rule -> {
            assertThat(rule.at("/help/markdown").asText()).startsWith("# ").contains("## Fires on");
            assertThat(rule.at("/properties/origin").asText()).isNotEmpty();
            assertThat(rule.at("/fullDescription/text").asText()).endsWith(".");
            assertThat(rule.path("helpUri").isMissingNode()).isTrue();
        });
    }

    @Test
    void pointsIntoFilesWhateverTheirNames() throws IOException {
        Files.writeString(folder.resolve("a b#ü%.journey.yaml"), """
                journey: 😀 J
                steps: [{step: 😀 A, by: customer}, {step: Ask, by: customer, because: status}]
                """);
        Files.writeString(
                folder.resolve("bad.journey.yaml"), "journey: J\nactors: [clerk]\nsteps: [{step: A, by: nobdy}]\n");

        JsonNode run = sarif(folder, ".").at("/runs/0");

        JsonNode location = run.at("/results/0/locations/0/physicalLocation");
        assertThat(location.at("/artifactLocation/uri").asText()).isEqualTo("a%20b%23%C3%BC%25.journey.yaml");
        assertThat(location.at("/artifactLocation/uriBaseId").asText()).isEqualTo("%SRCROOT%");
        assertThat(run.path("columnKind").asText()).isEqualTo("unicodeCodePoints");
        // The second step begins behind an emoji, which is one character of two halves.
        assertThat(run.at("/results").findValues("startColumn"))
                .extracting(JsonNode::asInt)
                .contains(36)
                .doesNotContain(37);
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        JsonNode notification = run.at("/invocations/0/toolExecutionNotifications/0");
        assertThat(notification.at("/message/text").asText()).contains("'nobdy', which is not an actor");
        assertThat(notification
                        .at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("bad.journey.yaml");
    }
}
