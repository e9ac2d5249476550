package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompareCommandTest {

    private static final String LEAK = """
            journey: Report a water leak
            signature: [safe]
            actors:
              contact centre: employee
              planner: employee
              ticket robot: system
            business rules:
              who-pays: {basis: policy}
            steps:
            - step: Tenant phones about the leak
              id: first-call
              by: customer
              with: contact centre
              gives: [address]
              takes: 8 min
              emotion: {observed: safe}
            - step: Planner decides who pays
              id: decide
              by: planner
              uses: [address]
              gives: [payer]
              decides: {rule: who-pays}
              waits: 1 day
              takes: 5 min
              fails: {share: 4%}
            - step: Robot books the repair
              id: book
              by: ticket robot
              uses: [payer]
              takes: 1 min
            - step: Tenant phones to ask when somebody comes
              id: second-call
              by: customer
              with: contact centre
              because: status
              takes: 5 min
            - step: Planner phones back
              id: back
              by: planner
              with: customer
              takes: 3 min
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("before.journey.yaml"), LEAK);
    }

    private Terminal compare(String after, String... more) throws IOException {
        Files.writeString(folder.resolve("after.journey.yaml"), after);
        String[] args = new String[more.length + 3];
        args[0] = "compare";
        args[1] = "before.journey.yaml";
        args[2] = "after.journey.yaml";
        System.arraycopy(more, 0, args, 3, more.length);
        return Terminal.run(folder, args);
    }

    private Terminal compareWith(String target, String replacement, String... more) throws IOException {
        assertThat(LEAK).contains(target);
        return compare(LEAK.replace(target, replacement), more);
    }

    @Test
    void aJourneyIsTheSameAsItself() throws IOException {
        Terminal seen = compare(LEAK, "--fail-on-worse");

        assertThat(seen.status()).isZero();
        assertThat(seen.err()).isEmpty();
        assertThat(seen.out()).startsWith("""
                        Report a water leak
                          before  before.journey.yaml
                          after   after.journey.yaml

                        THE SAME in all that counts, as far as both files say.
                        """).contains("MEASURES: all the same");
    }

    @Test
    void whatIsAppliedIsBetterAndTheWayBackIsWorse() {
        assertThat(Terminal.run(
                                folder,
                                "advise",
                                "before.journey.yaml",
                                "--apply",
                                "tell-before",
                                "-o",
                                "to-be.journey.yaml")
                        .status())
                .isZero();

        Terminal there =
                Terminal.run(folder, "compare", "before.journey.yaml", "to-be.journey.yaml", "--fail-on-worse");
        Terminal back = Terminal.run(folder, "compare", "to-be.journey.yaml", "before.journey.yaml", "--fail-on-worse");

        assertThat(there.status()).isZero();
        assertThat(there.out()).contains("BETTER in", "worse in none", "Only before: second-call");
        assertThat(there.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(back.status()).isEqualTo(1);
        assertThat(back.out()).contains("WORSE in", "better in none", "'contact centre' has more to do: 1 to 2 steps");
    }

    @Test
    void whatOnlyANewFigureBringsToLightIsNotWorse() throws IOException {
        Files.writeString(folder.resolve("before.journey.yaml"), LEAK.replace("  takes: 3 min\n", ""));

        Terminal told = compare(LEAK);

        assertThat(told.out())
                .contains(
                        "THE SAME in all that counts",
                        "Found now, could not be judged before: 1 finding",
                        "985 in 1000");
    }

    @Test
    void aSilenceThatStaysIsNotClosedWhereItBeginsAtAnotherStepNow() throws IOException {
        String chased = """
                journey: Get a damage paid
                signature: [safe]
                actors: {clerk: employee}
                steps:
                - {step: Customer claims, by: customer, with: clerk, because: value}
                - {step: Clerk sends the form, by: clerk, with: customer, waits: 3 days, status: none}
                - {step: Customer sends the form, by: customer, with: clerk}
                - {step: Customer asks, id: ask, by: customer, with: clerk, because: status}
                - {step: Assessor comes, by: clerk, with: customer, waits: 10 days, status: none}
                """;
        Files.writeString(folder.resolve("before.journey.yaml"), chased);

        Terminal seen = compare(chased.lines()
                .filter(line -> !line.contains("id: ask"))
                .map(line -> line.replace("3 days, status: none", "3 days, status: where it is"))
                .collect(Collectors.joining("\n", "", "\n")));

        assertThat(seen.out().substring(seen.out().indexOf("Closed: ")))
                .containsSubsequence("between 'Customer claims'", "At another step: 1 finding", "'Assessor", "Kept:");
    }

    @Test
    void aLongerWaitIsWorse() throws IOException {
        Terminal seen = compareWith("waits: 1 day", "waits: 2 days");

        assertThat(seen.out()).contains("WORSE in 1 respect", "- waiting: 1 day before, 2 days after");
    }

    @Test
    void aWorseEmotionIsWorse() throws IOException {
        Terminal seen = compareWith("observed: safe", "observed: irritated");

        assertThat(seen.out())
                .contains("WORSE in")
                .contains("- what customers feel at 'Tenant phones about the leak': safe before,");
    }

    @Test
    void aColleagueWhosePartGetsHarderIsWorse() throws IOException {
        String planner = "planner: {kind: employee, effort: %s, emotion: {observed: %s}}";
        String easy = LEAK.replace("planner: employee", planner.formatted("low", "safe"));
        Files.writeString(folder.resolve("before.journey.yaml"), easy);

        Terminal harder = compare(easy.replace("low", "medium"));
        Terminal worse = compare(easy.replace("observed: safe}}", "observed: irritated}}"));
        Terminal silent = compare(LEAK);

        assertThat(harder.out()).contains("WORSE in 1 respect", "- effort of 'planner': low before, medium after");
        assertThat(worse.out()).contains("WORSE in", "- what 'planner' feels: safe before, irritated after");
        assertThat(silent.out())
                .contains("THE SAME")
                .contains("? effort of 'planner': low before, not said after")
                .contains("? what 'planner' feels: safe before, not said after");
    }

    @Test
    void lessForOneAndMoreForAnotherIsTraded() throws IOException {
        Terminal seen = compareWith("id: decide\n  by: planner", "id: decide\n  by: contact centre", "--fail-on-worse");

        assertThat(seen.status()).isZero();
        assertThat(seen.out())
                .contains("TRADED: better in")
                .contains("+ 'planner' has less to do: 2 to 1 steps, 8 to 3 minutes")
                .contains("- 'contact centre' has more to do: 2 to 3 steps, 13 to 18 minutes");
    }

    @Test
    void moreToDoForASystemIsNobodysBurden() throws IOException {
        Terminal seen = compareWith("takes: 1 min", "takes: 9 min");

        assertThat(seen.out()).contains("THE SAME in all that counts").contains("work written");
    }

    @Test
    void whatIsNotSaidAnyMoreIsNeitherBetterNorWorse() throws IOException {
        for (String line : new String[] {
            "  waits: 1 day\n",
            "  takes: 5 min\n  fails",
            "  decides: {rule: who-pays}\n",
            "  fails: {share: 4%}\n",
            "  emotion: {observed: safe}\n",
            "  by: ticket robot\n"
        }) {
            Terminal seen = compareWith(line, line.endsWith("fails") ? "  fails" : "");

            assertThat(seen.out())
                    .as(line)
                    .contains("THE SAME in all that counts, as far as both files say")
                    .contains("NOT KNOWN\n  ?");
        }
    }

    @Test
    void aRenamedStepIsTheSameStep() throws IOException {
        Terminal seen = compareWith(
                "step: Planner decides who pays\n  id: decide", "step: It is settled whose bill it is\n  id: settle");

        assertThat(seen.out())
                .contains("THE SAME in all that counts")
                .contains("decide is now settle: they stand in one place and say the same");
    }

    @Test
    void stepsThatCannotBeMatchedAreNamedAndCanBeSaidToBeTheSame() throws IOException {
        String after = LEAK.replace("step: Planner decides who pays\n  id: decide", "step: It is settled\n  id: settle")
                .replace("waits: 1 day", "waits: 3 days");

        assertThat(compare(after).out()).contains("Only before: decide", "Only after: settle", "--same decide=settle");
        assertThat(compare(after, "--same", "decide=settle").out())
                .contains("decide is now settle: you say so", "WORSE in 1 respect", "1 day before, 3 days after")
                .doesNotContain("Only before");
    }

    @Test
    void twoJourneysAreNotHeldAgainstEachOther() throws IOException {
        Terminal seen = compare("""
                journey: Join the library
                steps:
                - step: Reader asks to join
                  by: customer
                - step: Reader fetches the card
                  by: customer
                """, "--fail-on-worse");

        assertThat(seen.status()).isEqualTo(1);
        assertThat(seen.out())
                .contains("TWO JOURNEYS, not two states of one: of 5 steps before and 2 after, 0 are the")
                .contains("steps                                      5 ->               2")
                .doesNotContain("RECOMMENDATIONS");
    }

    @Test
    void writesJsonWithTheHeadOfAdvice() throws IOException {
        String text = compareWith("  waits: 1 day\n", "", "-f", "json").out();

        JsonNode json = new ObjectMapper().readTree(text);
        assertThat(json.at("/schemaVersion").asInt()).isEqualTo(1);
        assertThat(json.at("/asOf").asText()).isEqualTo("2026-11-21");
        assertThat(json.at("/rules/count").asInt()).isPositive();
        assertThat(json.at("/verdict").asText()).isEqualTo("same");
        assertThat(json.at("/notKnown").findValuesAsText("what")).contains("waiting");
        assertThat(json.at("/before/sha256").asText())
                .isNotEqualTo(json.at("/after/sha256").asText());
        assertThat(json.at("/steps/matched").asInt()).isEqualTo(5);
        assertThat(json.at("/findings/kept").size()).isPositive();
    }

    @Test
    void refusesWhatItCannotMean() throws IOException {
        assertThat(compare(LEAK, "--same", "decide").err()).contains("--same takes OLD=NEW");
        assertThat(compare(LEAK, "--same", "decode=decide").err())
                .contains("there is no step 'decode' in before.journey.yaml. Did you mean 'decide'?");
        assertThat(compare(LEAK, "-o", "before.journey.yaml").err()).contains("is what is read");
        assertThat(Terminal.run(folder, "compare", ".", "after.journey.yaml").err())
                .contains("compare takes two journeys, and '.' means 2");
        assertThat(Terminal.run(folder, "compare", "-", "-").status()).isEqualTo(2);
        Terminal unreadable = compare("journey: X\n");
        assertThat(unreadable.status()).isEqualTo(3);
        assertThat(unreadable.out()).isEmpty();
        assertThat(folder.resolve("before.journey.yaml")).hasContent(LEAK);
    }
}
