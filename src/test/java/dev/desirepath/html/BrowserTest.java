package dev.desirepath.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page in a real browser, where there is one; {@code -Dbrowser.required=true} makes its absence a failure. */
final class BrowserTest {

    private static Browser browser;
    private static String measuring;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() throws Exception {
        if (!Boolean.getBoolean("browser.required")) {
            Assumptions.assumeTrue(Browser.program().isPresent(), "no chromium on this machine");
        }
        browser = new Browser(Browser.program().orElseThrow());
        measuring = Files.readString(Path.of("src/test/browser/legible.js"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    static List<String> pages() {
        return Stream.concat(
                        Stream.of("journeys", "src/test/browser/forty-steps.journey.yaml"),
                        Pages.samples().stream().map(Path::toString))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsThePageToEverybody(String journeys) throws Exception {
        isShownToEverybody(Pages.html(journeys));
    }

    @Test
    void showsTwoStatesToEverybody() throws Exception {
        Path before = Path.of("journeys/motor-claim.journey.yaml");
        isShownToEverybody(Pages.comparison(before, Pages.toBe(before, folder)));
    }

    private static void isShownToEverybody(String html) throws Exception {
        Path file = folder.resolve("report.html");
        Files.writeString(file, html, StandardCharsets.UTF_8);
        browser.open(file);
        for (int width : new int[] {1400, 400}) {
            for (String scheme : List.of("light", "dark")) {
                browser.look(width, scheme, "screen");
                assertThat(browser.ask(measuring))
                        .as("%d pixels wide, %s", width, scheme)
                        .isEmpty();
            }
        }
        browser.look(800, "light", "print");
        assertThat(browser.ask(measuring)).as("on paper").isEmpty();
        assertThat(browser.happened("Log.entryAdded")).isEmpty();
        assertThat(browser.happened("Runtime.consoleAPICalled")).isEmpty();
        assertThat(browser.happened("Runtime.exceptionThrown")).isEmpty();
        assertThat(browser.happened("Network.requestWillBeSent"))
                .extracting(request -> request.at("/request/url").asText())
                .containsExactly(file.toUri().toString());
        readsAloud();
    }

    @Test
    void noticesWhatCannotBeRead() throws Exception {
        Path file = folder.resolve("bad.html");
        Files.writeString(file, """
                <!DOCTYPE html><html lang="en"><title>x</title><body style="margin:0">
                <p style="position:absolute;top:0">over one another</p><p style="position:absolute;top:4px">here</p>
                <p style="margin-top:4em;color:#aaa">pale</p>
                <p style="width:3em;overflow:hidden;white-space:nowrap">cut off at the end</p>
                <p style="width:9000px;text-align:right">too far out</p>
                <img src="http://127.0.0.1:9/x.png"><script>console.log('x')</script>
                """);
        browser.look(400, "light", "screen");
        browser.open(file);

        assertThat(String.join("\n", browser.ask(measuring)))
                .contains("wider than the window")
                .contains("overlapping: \"over one another\" and \"here\"")
                .contains("contrast 2.32: \"pale\"")
                .contains("clipped: \"cut off at the end\"")
                .contains("beyond the edge: \"too far out\"");
        assertThat(browser.happened("Runtime.consoleAPICalled")).hasSize(1);
        assertThat(browser.happened("Network.requestWillBeSent")).hasSize(2);
    }

    private static void readsAloud() throws Exception {
        JsonNode nodes = browser.call("Accessibility.getFullAXTree", Map.of()).get("nodes");
        List<JsonNode> seen = StreamSupport.stream(nodes.spliterator(), false)
                .filter(node -> !node.get("ignored").asBoolean())
                .toList();
        assertThat(names(seen, "banner")).hasSize(1);
        assertThat(names(seen, "main")).hasSize(1);
        assertThat(names(seen, "contentinfo")).hasSize(1);
        assertThat(names(seen, "heading")).hasSizeGreaterThan(3);
        for (String role : List.of("heading", "link", "image", "region", "article", "navigation", "table")) {
            assertThat(names(seen, role)).as(role).allSatisfy(name -> assertThat(name)
                    .isNotBlank());
        }
    }

    private static List<String> names(List<JsonNode> nodes, String role) {
        return nodes.stream()
                .filter(node -> node.at("/role/value").asText().equals(role))
                .map(node -> node.at("/name/value").asText())
                .toList();
    }
}
