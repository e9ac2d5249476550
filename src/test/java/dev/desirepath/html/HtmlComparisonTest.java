package dev.desirepath.html;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the page on two states of a journey relies on. */
final class HtmlComparisonTest {

    private static final Path MOTOR_CLAIM = Path.of("journeys/motor-claim.journey.yaml");
    private static final Pattern SAID = Pattern.compile(" {2,4}([-+?] )(.*)");

    @TempDir
    private Path folder;

    private Path toBe;

    @BeforeEach
    void apply() {
        toBe = Pages.toBe(MOTOR_CLAIM, folder);
    }

    @Test
    void saysWhatTheTextSays() {
        saysWhatTheTextSays(MOTOR_CLAIM, toBe);
        saysWhatTheTextSays(toBe, MOTOR_CLAIM);
    }

    private static void saysWhatTheTextSays(Path before, Path after) {
        String page = Pages.plain(Pages.parsed(Pages.comparison(before, after)).text());
        String text = Pages.run(
                Path.of(""), "", "compare", "--all", "--as-of", "2026-11-21", before.toString(), after.toString());

        List<String> said = points(text);

        assertThat(said).hasSizeGreaterThan(10).allSatisfy(point -> assertThat(page)
                .contains(point));
        String verdict = text.split("\n\n", -1)[1];
        assertThat(page).contains(Pages.plain(verdict));
        for (String row : text.substring(text.indexOf("MEASURES THAT DIFFER"), text.indexOf("WORK BY ACTOR"))
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .toList()) {
            assertThat(page).contains(Pages.plain(row.replace("->", " ")).strip());
        }
    }

    /** {@return what stands behind dashes and signs, each as one line} */
    private static List<String> points(String text) {
        List<String> said = new ArrayList<>();
        boolean open = false;
        for (String line : text.lines().toList()) {
            Matcher point = SAID.matcher(line);
            if (point.matches()) {
                said.add(point.group(2));
                open = true;
            } else if (open && line.matches(" {4,6}[^ -].*") && !line.contains(" finding")) {
                int last = said.size() - 1;
                said.set(last, said.get(last) + " " + line.strip());
            } else {
                open = false;
            }
        }
        return said.stream().map(Pages::plain).toList();
    }

    @Test
    void showsBothStatesWithTheirRecommendations() {
        Document page = Pages.parsed(Pages.comparison(MOTOR_CLAIM, toBe));

        assertThat(page.select("section.picture > h2").eachText()).containsExactly("Before", "After");
        assertThat(page.select("section.picture figure"))
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure.select("svg")).isNotEmpty());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[id^=before-r] strong").eachText()).isNotEmpty().containsOnly("Closed.");
        assertThat(page.select("[id^=after-r]").size())
                .isLessThan(page.select("[id^=before-r]").size());
    }

    @Test
    void marksWhatToLookAtFirstWhereItIsWorse() {
        Document page = Pages.parsed(Pages.comparison(MOTOR_CLAIM, toBe));

        assertThat(page.select("li:has(.looks)").eachText())
                .containsExactly(
                        "! 'claims handler' has more to do: 12 to 15 steps",
                        "! 'hire desk' has more to do: 2 to 3 steps, 21 to 24 minutes");
        assertThat(page.text()).contains("marked with an exclamation mark");
    }

    @Test
    void holdsNothingAgainstAnotherJourney() {
        Document page =
                Pages.parsed(Pages.comparison(MOTOR_CLAIM, Path.of("src/test/browser/forty-steps.journey.yaml")));

        assertThat(page.select(".verdict").text()).startsWith("TWO JOURNEYS");
        assertThat(page.select("h2").eachText())
                .containsExactly("Before", "After", "Measures", "Work", "Steps", "For the auditor: this run");
        assertThat(page.select(".signed strong")).isEmpty();
    }

    @Test
    void saysWhereMinutesAreNotKnown() throws IOException {
        String journey = "journey: J\nactors: {clerk: employee}\nsteps:\n- {step: A, id: a, by: clerk, takes: 5 min}\n";
        Path before = Files.writeString(folder.resolve("before.journey.yaml"), journey);
        Path after = Files.writeString(folder.resolve("after.journey.yaml"), journey.replace(", takes: 5 min", ""));

        Document page = Pages.parsed(Pages.comparison(before, after));

        assertThat(page.select("th:contains(clerk)").text()).isEqualTo("clerk minutes of 1 step not known");
        assertThat(page.select("h3").eachText()).contains("Not known");
    }

    @Test
    void saysThatAJourneyIsTheSameAsItself() {
        Document page = Pages.parsed(Pages.comparison(MOTOR_CLAIM, MOTOR_CLAIM));

        assertThat(page.select(".verdict").text()).startsWith("THE SAME");
        assertThat(page.text()).contains("Nothing that counts differs.");
        CleanPage.check(page);
    }

    @Test
    void allowsNoScriptAndNothingFromElsewhere() throws Exception {
        Document page = Pages.parsed(Pages.comparison(MOTOR_CLAIM, toBe));
        String style = page.select("style").get(0).data();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        CleanPage.check(page);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void canBeReadAloud() {
        HtmlReportTest.readsAloud(Pages.parsed(Pages.comparison(MOTOR_CLAIM, toBe)));
    }

    @Test
    void isTheSameEachTime() {
        assertThat(Pages.comparison(MOTOR_CLAIM, toBe)).isEqualTo(Pages.comparison(MOTOR_CLAIM, toBe));
    }

    @Test
    void showsTextOfBothFilesAsTextOnly() throws IOException {
        Path before = hostile(MOTOR_CLAIM, "a\u001b[31m\u202e<b>.journey.yaml");
        Path after = hostile(toBe, "\" onclick=x <i>.journey.yaml");

        String html = Pages.comparison(before, after);

        assertThat(html).doesNotContain("\u001b").doesNotContain("\u202e");
        Document page = Pages.parsed(html);
        CleanPage.check(page);
        assertThat(page.select("h1").text()).endsWith("</script><script>alert('1')</script> \" onclick=x");
        assertThat(page.select(".verdict").text()).doesNotStartWith("TWO JOURNEYS");
    }

    private Path hostile(Path journey, String name) throws IOException {
        String text = Files.readString(journey)
                .replaceAll(
                        "(?m)(step|stage|journey|customer|is|measure): ([A-Zadh].*)$",
                        "$1: \"$2 </script><script>alert('1')</script> \\\\\" onclick=x\"");
        return Files.writeString(folder.resolve(name), text);
    }
}
