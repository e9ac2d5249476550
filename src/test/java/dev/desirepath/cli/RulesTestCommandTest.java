package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RulesTestCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void beginsARule() {
        run("rules", "new", "house/no-fax");
    }

    private Terminal run(String... args) {
        return Terminal.runIn(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder, args);
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    @Test
    void explainsTheNearMissWithTheValueSeenAndItsPlace() throws IOException {
        edit("house/no-fax.md", "channel: fax", "channel: phone");

        Terminal seen = run("rules", "test");

        assertThat(seen.status()).isEqualTo(1);
        assertThat(Files.readString(Path.of("docs/testing-rules.md")))
                .contains(seen.out().substring(0, seen.out().indexOf("\n\n")));
        assertThat(seen.out())
                .contains("FAILED  no-fax")
                .contains("house/no-fax.md:15: Fires on: it ought to fire and does not")
                .contains("expected  The customer needs a fax at 'Customer sends the new address'")
                .contains("came      nothing")
                .contains("fails at  $contact : Touchpoint( channel == \"fax\", $step : step )")
                .contains("(house/no-fax.drl:14:5)")
                .contains("channel == \"fax\": seen phone, needed fax")
                .contains("(house/no-fax.md:23:");
    }

    @Test
    void aQuietExampleIsNotKeptByARuleThatAsksForTooMuch() throws IOException {
        edit("house/no-fax.drl", "$step : step )\n", "$step : step )  Step()  Step()  Step()\n");
        edit(
                "house/no-fax.md",
                "channel: website\n",
                "channel: fax\n"
                        + IntStream.range(0, 80)
                                .mapToObj("- {step: Office %d, by: office}\n"::formatted)
                                .collect(Collectors.joining()));

        Terminal seen = run("rules", "test");

        assertThat(seen.status()).isEqualTo(1);
        assertThat(seen.out()).contains("Stays quiet on: the rule was not judged: ");
        assertThat(run("rules", "coverage").out()).contains("4 of 5 changes noticed");
    }

    @Test
    void saysWhatTheRuleSaysInsteadOfTheQuotedSentence() throws IOException {
        edit("house/no-fax.md", "> The customer needs a fax", "> The customer wants a fax");

        assertThat(run("rules", "test").out())
                .contains("it says something else than the page")
                .contains("expected  The customer wants a fax")
                .contains("came      The customer needs a fax");
    }

    @Test
    void failsWhereItOughtToStayQuietAndFires() throws IOException {
        edit("house/no-fax.md", "channel: website", "channel: fax");

        Terminal seen = run("rules", "test");

        assertThat(seen.status()).isEqualTo(1);
        assertThat(seen.out()).contains("house/no-fax.md:32: Stays quiet on: it ought to stay quiet and fires");
    }

    @Test
    void saysAMistakeInAnExampleAtItsLineInThePage() throws IOException {
        edit("house/no-fax.md", "  channel: website", "  chanel: website");

        assertThat(run("rules", "test").out())
                .contains("house/no-fax.md:40:3: step 'send' has the unknown key 'chanel'")
                .contains("Did you mean 'channel'?");
    }

    @Test
    void reportsAKnownMissAndFailsOnceItFires() throws IOException {
        String telefax = """
                ## Known miss

                ```yaml
                journey: Change an address
                actors: {office: employee}
                steps:
                - step: Customer sends the new address
                  by: customer
                  with: office
                  channel: telefax
                ```

                ## What to do
                """;
        edit("house/no-fax.md", "## What to do\n", telefax);
        Terminal missed = run("rules", "test");
        assertThat(missed.status()).isZero();
        assertThat(missed.out())
                .contains("no-fax, known not to fire yet: house/no-fax.md:45")
                .contains("seen telefax")
                .contains("3 examples: all as their pages say, 1 known not to fire yet");

        edit("house/no-fax.drl", "channel == \"fax\"", "channel in ( \"fax\", \"telefax\" )");
        Terminal fires = run("rules", "test");
        assertThat(fires.status()).isEqualTo(1);
        assertThat(fires.out()).contains("Known miss: it fires now");
    }

    @Test
    void aPageThatTestsNothingFails() throws IOException {
        edit("house/no-fax.md", "> The customer needs a fax at 'Customer sends the new address'", "");
        edit("house/no-fax.md", "## Stays quiet on", "## Stays calm on");

        Terminal seen = run("rules", "test");

        assertThat(seen.status()).isEqualTo(1);
        assertThat(seen.out())
                .contains("house/no-fax.md:15:1: this example does not say what the rule finds")
                .contains("'Stays calm on' is no section of a page")
                .contains("the section 'Stays quiet on' is missing");
    }

    @Test
    void aPageWithoutItsSectionsFailsInTheWordsOfCheck() throws IOException {
        edit("house/no-fax.md", "## Limits\n\nOnly what the file calls `fax` is seen.\n", "");

        Terminal seen = run("rules", "test");

        assertThat(seen.status()).isEqualTo(1);
        assertThat(seen.out())
                .contains("the section 'Limits' is missing")
                .contains("1 rule, 2 examples: all as their pages say, 1 mistake in pages.");
        assertThat(run("rules", "check", ".").out())
                .contains(seen.out()
                        .lines()
                        .filter(line -> line.contains("is missing"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void checkSaysWhatNoTestWouldHoldASentenceAgainst() throws IOException {
        edit("house/no-fax.md", "## What to do", "> The customer needs a fax\n\n## What to do");

        assertThat(run("rules", "check", ".").out())
                .contains("a sentence is quoted below a journey on which the rule stays quiet");
    }

    @Test
    void onlySentencesBehindTheSignCount() throws IOException {
        edit("house/no-fax.md", "> The customer", "It says so:\n\n> The customer");

        assertThat(run("rules", "test").status()).isZero();
    }

    @Test
    void judgesByTheRulesOfAllPacksAndTestsThoseOfOne() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(run("rules", "test", ".", "-f", "json").out());

        assertThat(json.at("/packs").size()).isEqualTo(2);
        assertThat(json.at("/rules").size()).isEqualTo(1);
        assertThat(json.at("/failed").asInt()).isZero();
        assertThat(json.at("/rules/0/examples/0/came/0").asText()).startsWith("The customer needs a fax");
        assertThat(json.at("/rules/0/examples/0/place/line").asInt()).isEqualTo(15);
    }

    @Test
    void namesTheRuleThatWasProbablyMeant() {
        Terminal seen = run("rules", "test", "--rule", "no-fx");
        assertThat(seen.status()).isEqualTo(2);
        assertThat(seen.err()).contains("Did you mean 'no-fax'?");
        assertThat(run("rules", "test", "nowhere").err()).contains("there is no folder with rules 'nowhere'");
    }

    @Test
    void refusesAPackWithMistakesAndTestsNothing() throws IOException {
        edit("house/no-fax.drl", "Touchpoint(", "Tuchpoint(");

        Terminal seen = run("rules", "test");

        assertThat(seen.status()).isEqualTo(4);
        assertThat(seen.out()).isEmpty();
        assertThat(seen.err()).contains("house/no-fax.drl:14:").contains("Did you mean 'Touchpoint'?");
    }
}
