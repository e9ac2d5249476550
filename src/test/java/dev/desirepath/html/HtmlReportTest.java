package dev.desirepath.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of the page relies on. */
final class HtmlReportTest {

    private static final Pattern LABELLED = Pattern.compile(" {4}(.{9}) (\\S.*)");

    static List<Path> samples() {
        return Pages.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void showsEveryRecommendationAndVerdict(Path journey) throws IOException {
        Document page = Pages.parsed(Pages.html(journey.toString()));
        JsonNode advice = new ObjectMapper()
                .readTree(Pages.run(Path.of(""), "", "advise", "-f", "json", journey.toString()))
                .at("/journeys/0");
        String text = Pages.plain(page.text());
        for (JsonNode it : advice.get("recommendations")) {
            assertThat(text)
                    .contains(Pages.plain(it.get("title").asText()))
                    .contains(it.get("id").asText());
            for (JsonNode finding : it.get("findings")) {
                assertThat(text)
                        .contains(Pages.plain(finding.get("message").asText()))
                        .contains(
                                finding.get("file").asText() + ":" + finding.get("line") + ":" + finding.get("column"));
            }
        }
        for (JsonNode point : advice.get("inventory")) {
            assertThat(text)
                    .contains(point.get("verdict").asText() + " "
                            + point.get("why").asText());
        }
        assertThat(page.select(".card")).hasSize(advice.get("recommendations").size());
        assertThat(text).contains(advice.get("sha256").asText());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysWhatTheTextReportSays(Path journey) {
        String page = Pages.plain(Pages.parsed(Pages.html(journey.toString())).text());
        String report = Pages.run(Path.of(""), "", "advise", "--all", "--as-of", "2026-11-21", journey.toString());

        List<String> said = labelled(report);

        assertThat(said).isNotEmpty().allSatisfy(sentence -> assertThat(page).contains(sentence));
        String verdict = report.substring(report.indexOf("\n\n"), report.indexOf("WHAT YOUR SERVICE DOES"));
        for (String sentence : Pages.plain(verdict).strip().split("(?<=\\.) ", -1)) {
            assertThat(page).contains(sentence);
        }
    }

    /** {@return what stands behind labels, each as one line} */
    private static List<String> labelled(String report) {
        List<String> said = new ArrayList<>();
        for (String line : report.lines().toList()) {
            Matcher label = LABELLED.matcher(line);
            if (label.matches()
                    && Character.isUpperCase(line.charAt(4))
                    && label.group(1).matches("[A-Z][a-z ]{8}")) {
                said.add(label.group(2));
            } else if (line.startsWith(" ".repeat(14)) && !said.isEmpty()) {
                int last = said.size() - 1;
                said.set(last, said.get(last) + " " + line.strip());
            }
        }
        // Two sentences under one label are shown as one paragraph each.
        return said.stream()
                .map(each -> each.replaceFirst(" and at \\d+ more places?$", ""))
                .toList();
    }

    @Test
    void allowsNoScriptAndNothingFromElsewhere() throws Exception {
        Document page = Pages.parsed(Pages.html("journeys/motor-claim.journey.yaml"));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        String style = page.select("style").get(0).data();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(policy)
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.select("style")).hasSize(1);
        assertThat(style).doesNotContain("url(").doesNotContain("@import");
        assertThat(page.select("script, link, img, iframe, object, embed, form, base"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void canBeReadAloud(Path journey) {
        readsAloud(Pages.parsed(Pages.html(journey.toString())));
    }

    @Test
    void canBeReadAloudWithSeveralJourneys() {
        readsAloud(Pages.parsed(Pages.html("journeys")));
    }

    static void readsAloud(Document page) {
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main, header.top, footer")).hasSize(3);
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(page.select("table")).allSatisfy(table -> {
            assertThat(table.select("caption")).hasSize(1);
            assertThat(table.select("th:not([scope])")).isEmpty();
        });
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(page.select("a").eachAttr("href"))
                .allSatisfy(link -> assertThat(link).startsWith("#").satisfies(id -> assertThat(ids)
                        .contains(id.substring(1))));
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(label -> assertThat(ids).containsAll(List.of(label.split(" ", -1))));
    }

    @Test
    void isTheSameEachTime() {
        assertThat(Pages.html("journeys")).isEqualTo(Pages.html("journeys"));
    }

    @Test
    void beginsSeveralJourneysWithWhatTheyHaveInCommon() {
        Document page = Pages.parsed(Pages.html("journeys"));

        assertThat(page.select("h1").text()).isEqualTo(Pages.samples().size() + " customer journeys");
        assertThat(page.select("h2").eachText())
                .startsWith("All journeys", "What to do first", "What recurs", "The worst moments", "Hot hand-offs");
        assertThat(page.select("article.journey")).hasSize(Pages.samples().size());
        assertThat(page.select(".portfolio tbody tr")).hasSize(Pages.samples().size());
    }

    @Test
    void leavesTheJourneysOutWhereTheyAreTooManyForABrowser(@TempDir Path folder) throws IOException {
        for (int number = 0; number <= HtmlReport.MOST_PARTS; number++) {
            Files.writeString(
                    folder.resolve("j%03d.journey.yaml".formatted(number)), "journey: J" + number + "\nsteps: [A]\n");
        }
        Document page = Pages.parsed(Pages.html(folder.toString()));

        assertThat(page.select("article.journey")).isEmpty();
        assertThat(page.select(".portfolio tbody tr")).hasSize(HtmlReport.MOST_PARTS + 1);
        assertThat(page.text()).contains("too many journeys to show each of them here");
    }

    @Test
    void namesWhatCouldNotBeRead(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.journey.yaml"), "journey: J\nsteps: [A]\nowner: [<b>x</b>, y]\n");
        Document page = Pages.parsed(Pages.html(folder.toString()));

        assertThat(page.select("h1").text()).isEqualTo("No journey could be read");
        assertThat(page.select(".problems li")).hasSize(1);
        assertThat(page.select(".problems li").text()).contains("a.journey.yaml:3:8");
    }
}
