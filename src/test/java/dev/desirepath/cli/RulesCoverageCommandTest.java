package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RulesCoverageCommandTest {

    private static final String TOO_LONG = """
            package rules;

            rule "Too long"
                @id( "too-long" )
                @origin( "house standard" )
                @finding( "'{$step}' takes long" )
                @improve( "Shorten '{$step}'" )
                @rationale( "Nobody likes to wait." )
                @remedy( "shorten" )
                @harm( "irritates" )
                @change( "by hand" )
              when
                Limit( name == "too-long.longest", $most : minutes )
                $wait : Wait( minutes > $most, $step : step )
                not Journey( caseManager == "office" )
              then
                advice.give( kcontext, $wait );
            end
            """;

    @TempDir
    Path folder;

    private Terminal run(String... args) {
        return Terminal.runIn(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder, args);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String journey(String more, String waits) {
        return "```yaml\njourney: Move house\n" + more
                + "actors: {office: employee}\nsteps:\n- step: Office moves the file\n  by: office\n  waits: " + waits
                + "\n```\n\n";
    }

    private void page(String fires, String quiet, String behind) throws IOException {
        write("pack.yaml", """
                name: ours
                version: 1.0.0
                limits:
                  too-long.longest: {is: 2 days, because: we say so, source: house}
                """);
        write("waits/too-long.drl", TOO_LONG);
        write(
                "waits/too-long.md",
                "# Too long\n\n**Family** waits\n\n## Fires on\n\n" + fires
                        + "> 'Office moves the file' takes long\n\n## Stays quiet on\n\n" + quiet + behind);
    }

    @Test
    void namesEachChangeThatNoExampleNoticesWithItsPlaceAndTheExampleThatWould() throws IOException {
        page(journey("", "9 days"), journey("", "1 h"), "");

        Terminal seen = run("rules", "coverage");

        assertThat(seen.status()).isZero();
        assertThat(seen.out())
                .contains("- `too-long.longest` moved from 2 days to 3 days", "waits/too-long.drl:13:5")
                .contains("Would notice it: one at 2 days and one at 3 days.")
                .contains("- `Wait.minutes > $most` turned into `>=`", "waits/too-long.drl:14:19")
                .contains("is exactly $most (2 days)")
                .contains("- `not Journey( caseManager == \"office\" )` left out")
                .doesNotContain("`Wait.minutes > $most` left out", "turned into `<=`");
        String doc = Files.readString(Path.of("docs/testing-rules.md"));
        int from = doc.indexOf("  - `Wait.minutes");
        assertThat(seen.out()).contains(doc.substring(from, doc.indexOf("```", from)));
    }

    @Test
    void everyChangeIsNoticedByExamplesOnBothSidesOfEachBoundary() throws IOException {
        page(journey("", "3 days"), journey("", "2 days") + journey("case manager: office\n", "3 days"), "");

        Terminal seen = run("rules", "coverage", "--fail-under", "100");

        assertThat(seen.out()).contains("100 % of").contains("not noticed: 0.");
        assertThat(seen.status()).isZero();
    }

    @Test
    void showsHowEachConditionWasSeen() throws IOException {
        page(journey("", "3 days"), journey("", "2 days"), "");

        JsonNode conditions = new ObjectMapper()
                .readTree(run("rules", "coverage", "-f", "json").out())
                .at("/rules/0/conditions");

        assertThat(conditions.findValuesAsText("what"))
                .contains("Wait( minutes > $most )", "minutes > $most", "not Journey( caseManager == \"office\" )");
        JsonNode compared = conditions.get(conditions.findValuesAsText("what").indexOf("minutes > $most"));
        assertThat(compared.at("/met").asBoolean()).isTrue();
        assertThat(compared.at("/failing").asBoolean()).isTrue();
        JsonNode absence =
                conditions.get(conditions.findValuesAsText("what").indexOf("not Journey( caseManager == \"office\" )"));
        assertThat(absence.at("/met").asBoolean()).isTrue();
        assertThat(absence.at("/failing").asBoolean()).isFalse();
    }

    @Test
    void failsBelowThePercentageThatIsAskedFor() throws IOException {
        page(journey("", "9 days"), journey("", "1 h"), "");

        assertThat(run("rules", "coverage", "--fail-under", "100").status()).isEqualTo(1);
        assertThat(run("rules", "coverage", "--fail-under", "10").status()).isZero();
        assertThat(run("rules", "coverage", "--fail-under", "101").status()).isEqualTo(2);
    }

    @Test
    void acceptsWhatThePageSaysCannotBeNoticedAndNothingElse() throws IOException {
        String survivors = """
                ## Survivors

                - `not Journey( caseManager == "office" )` left out: we never write that.
                - `Wait.minutes > $most` left out: no such thing.
                - `Wait.minutes > $most` turned into `>=`
                """;
        page(journey("", "9 days"), journey("", "1 h"), survivors);

        Terminal seen = run("rules", "coverage", "--fail-under", "1");

        assertThat(seen.out())
                .contains("1 accepted")
                .doesNotContain("- `not Journey( caseManager == \"office\" )` left out")
                .contains("waits/too-long.md:32:1: no such change goes unnoticed")
                .contains("waits/too-long.md:33:1: this is no survivor with its reason");
        assertThat(seen.status()).isEqualTo(1);
    }

    @Test
    void aLineOfAPageAcceptsOneOfTwoChangesThatAreWrittenAlike() throws IOException {
        String first = """
                ## Survivors

                - `Wait.minutes > $most` turned into `>=`: the first one.
                """;
        String second = "- `Wait.minutes > $most` turned into `>=` at place 2: the second one.\n";
        String twice = TOO_LONG.replace("not Journey( caseManager == \"office\" )", "exists Wait( minutes > $most )");

        page(journey("", "9 days"), journey("", "1 h"), first);
        write("waits/too-long.drl", twice);
        assertThat(run("rules", "coverage").out())
                .contains("1 accepted")
                .contains("- `Wait.minutes > $most` turned into `>=` at place 2\n")
                .doesNotContain("- `Wait.minutes > $most` turned into `>=`\n");

        page(journey("", "9 days"), journey("", "1 h"), first + second);
        write("waits/too-long.drl", twice);
        assertThat(run("rules", "coverage").out()).contains("2 accepted").doesNotContain("turned into `>=`");
    }

    @Test
    void aChangeThatIsNoticedIsOneThatTheTestOfTheChangedRuleFailsOn() throws IOException {
        page(journey("", "3 days"), journey("", "2 days"), "\n## What to do\n\nHurry.\n\n## Limits\n\nNone.\n");
        String page = Files.readString(folder.resolve("waits/too-long.md"));
        String why = "## What we look for\n\nWaits.\n\n## Why it matters\n\nIt takes long.\n\n";
        write("waits/too-long.md", page.replace("## Fires on", why + "## Fires on"));
        assertThat(run("rules", "test").status()).isZero();
        assertThat(run("rules", "coverage").out()).doesNotContain("turned into `>=`");

        write("waits/too-long.drl", TOO_LONG.replace("minutes > $most", "minutes >= $most"));

        assertThat(run("rules", "test").status()).isEqualTo(1);
    }
}
