package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.desirepath.engine.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a house decides about rules, findings and recommendations. */
final class StandardsTest {

    private static final String CHASING = "tell-before-they-ask-";
    private static final String ACCEPTED =
            "accepted:\n- {rule: progress-chasing, journey: report-a-water-leak, at: second-call, because: we like to hear them, by: Head, until: 2027-01-31}\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writesAJourney() throws IOException {
        journey("", "");
    }

    private void journey(String aboveSecondCall, String inSecondCall) throws IOException {
        write("leak.journey.yaml", """
                journey: Report a water leak
                also: {product: flat}
                actors: {contact centre: {kind: employee, unit: Service}, planner: {kind: employee, unit: Planning}}
                stages:
                - stage: Report
                  steps:
                  - step: Tenant phones about the leak
                    id: first-call
                    by: customer
                    with: contact centre
                %s  - step: Tenant phones to ask when somebody comes
                    id: second-call
                    by: [customer, contact centre]
                    because: status
                %s- stage: Plan
                  steps:
                  - step: Planner plans the visit
                    id: plan
                    by: planner
                    waits: 3 days
                    status: none
                  - step: Planner phones the tenant
                    id: tell
                    by: planner
                    with: customer
                    resolved: yes
                """.formatted(aboveSecondCall, inSecondCall));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void config(String text) throws IOException {
        write("desirepath.yaml", text);
    }

    private Terminal run(String... args) {
        return Terminal.runIn(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder, args);
    }

    private JsonNode advise(String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("advise", "leak.journey.yaml", "-f", "json"));
        args.addAll(List.of(more));
        Terminal ran = run(args.toArray(String[]::new));
        assertThat(ran.err()).as("what is said beside the result").doesNotContain("mistake", "Exception");
        return new ObjectMapper().readTree(ran.out()).path("journeys").path(0);
    }

    private static List<String> rules(JsonNode journey) {
        List<String> rules = new ArrayList<>();
        journey.path("recommendations").forEach(it -> {
            it.path("findings").forEach(each -> rules.add(each.path("rule").asText()));
            it.path("absorbed").forEach(each -> rules.add(each.path("rule").asText()));
        });
        return rules;
    }

    private static JsonNode recommendation(JsonNode journey, String begin) {
        for (JsonNode each : journey.path("recommendations")) {
            if (each.path("id").asText().startsWith(begin)) {
                return each;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }

    @Test
    void findsSomethingToSettleInTheFirstPlace() throws IOException {
        assertThat(rules(advise())).contains("progress-chasing", "dark-period");
    }

    @Test
    void showsAnAcceptedFindingApartWithWhoAnswersForIt() throws IOException {
        config(ACCEPTED);

        JsonNode journey = advise();

        assertThat(rules(journey)).doesNotContain("progress-chasing");
        JsonNode accepted = journey.path("accepted").path(0);
        assertThat(accepted.path("rule").asText()).isEqualTo("progress-chasing");
        assertThat(accepted.path("acceptance").path("by").asText()).isEqualTo("Head");
        assertThat(accepted.path("acceptance").path("file").asText()).isEqualTo("desirepath.yaml");
        assertThat(run("advise", "leak.journey.yaml").out())
                .contains("Head answers for it until 2027-01-31: we like")
                .contains("WHAT YOU HAVE SETTLED");
    }

    @Test
    void anAcceptanceThatRanOutCountsNoLongerAndIsReported() throws IOException {
        config(ACCEPTED);

        JsonNode journey = advise("--as-of", "2027-02-01");

        assertThat(rules(journey)).contains("progress-chasing");
        assertThat(journey.path("notices").path(0).path("message").asText()).contains("ran out on 2027-01-31");
    }

    @Test
    void anAcceptanceThatMeetsNothingIsReported() throws IOException {
        config(ACCEPTED.replace("at: second-call", "at: first-call"));

        assertThat(advise().path("notices").path(0).path("message").asText()).contains("meets nothing");
    }

    @Test
    void anAcceptanceMayStandAsACommentInsideItsElement() throws IOException {
        journey("", "    # accept progress-chasing until 2027-01-31 by Head: we like to hear them\n");

        JsonNode accepted = advise().path("accepted").path(0);

        assertThat(accepted.path("step").asText()).isEqualTo("second-call");
        assertThat(accepted.path("acceptance").path("line").asInt()).isEqualTo(15);
    }

    @Test
    void anAcceptanceMayStandAsACommentAboveItsElement() throws IOException {
        journey("  # accept progress-chasing until 2027-01-31 by Head: we like to hear them\n", "");

        assertThat(advise().path("accepted").path(0).path("step").asText()).isEqualTo("second-call");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '# Accepted progress-chasing by Head until 2027-01-31' | not in the form that counts
                    '# accept progress-chasing' | not in the form that counts
                    '# accept progress-chasing until 2027-02-30 by Head: we like to hear them' | which is not a day
                    '# accept progress-chasing until 2027-02-03 by Head: todo' | which is no reason
                    """)
    void aCommentThatAcceptsWithoutAnsweringForItIsAMistake(String comment, String says) throws IOException {
        journey("", "    " + comment + "\n");

        Terminal ran = run("advise", "leak.journey.yaml");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains("leak.journey.yaml:15:5", says, "until 2027-");
    }

    @Test
    void aCommentThatOnlyUsesTheWordIsAComment() throws IOException {
        journey("", "    # accept that this is slow\n");

        assertThat(run("advise", "leak.journey.yaml").status()).isZero();
    }

    @Test
    void whatLooksLikeAnAcceptanceInsideATextIsText() throws IOException {
        journey("", "    need: \"x # accept progress-chasing until 2027-01-31 by Head: we like to hear them\"\n");

        JsonNode journey = advise();

        assertThat(journey.path("accepted")).isEmpty();
        assertThat(rules(journey)).contains("progress-chasing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "product: flat",
                "product: FLAT",
                "journey: report-a-water-leak",
                "product: flat, journey: Report a water leak"
            })
    void aScopeCountsWhereAllThatItNamesIsSo(String when) throws IOException {
        config("scopes:\n- for: {%s}\n  off: [progress-chasing]\n".formatted(when));

        assertThat(rules(advise())).doesNotContain("progress-chasing").contains("dark-period");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "product: house",
                "journey: another",
                "product: flat, journey: another",
                "stage: Plan",
                "unit: Planning"
            })
    void aScopeCountsNowhereElse(String when) throws IOException {
        config("scopes:\n- for: {%s}\n  off: [progress-chasing]\n".formatted(when));

        assertThat(rules(advise())).contains("progress-chasing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage: Report", "stage: report", "unit: service"})
    void aScopeMayBeAStageOrAUnit(String when) throws IOException {
        config("scopes:\n- for: {%s}\n  off: [progress-chasing]\n".formatted(when));

        assertThat(rules(advise())).doesNotContain("progress-chasing").contains("dark-period");
    }

    @Test
    void aLimitOfAScopeCountsThereAndStandsInTheEvidence() throws IOException {
        String limit = "  limits: {dark-period.longest-silence: {is: %s, because: ours, source: board}}\n";

        config("scopes:\n- for: {product: flat}\n" + limit.formatted("4 days"));
        assertThat(rules(advise())).doesNotContain("dark-period");
        config("scopes:\n- for: {stage: Plan}\n" + limit.formatted("4 days"));
        assertThat(rules(advise())).as("the silence begins in another stage").contains("dark-period");
        config("scopes:\n- for: {product: flat}\n" + limit.formatted("1 day"));
        assertThat(advise().toString()).contains("\"file\":\"desirepath.yaml\",\"line\":3");
    }

    @Test
    void explainsWhatAScopeFinds() throws IOException {
        config("""
                scopes:
                - for: {product: flat}
                  limits: {dark-period.longest-silence: {is: 71 h, because: ours, source: board}}
                - for: {unit: Service}
                  limits: {dark-period.longest-silence: {is: 70 h, because: ours, source: board}}
                """);

        Terminal why = run("explain", "leak.journey.yaml", "1", "--rule", "dark-period", "--depth", "2");

        assertThat(why.status()).isZero();
        assertThat(why.out()).contains("desirepath.yaml:5", "70 h").doesNotContain("71 h");
    }

    @Test
    void whatWasRejectedLeavesTheListAndIsShownApart() throws IOException {
        String id = recommendation(advise(), CHASING).path("id").asText();
        int advised = advise().path("recommendations").size();
        config(response(id, "rejected"));

        JsonNode journey = advise();

        assertThat(journey.path("recommendations")).hasSize(advised - 1);
        assertThat(journey.path("recommendations").path(0).path("rank").asInt()).isEqualTo(1);
        assertThat(journey.path("rejected").path(0).path("id").asText()).isEqualTo(id);
    }

    @Test
    void whatRestsUntilADayStaysInTheListAndMakesNoRunFail() throws IOException {
        String id = recommendation(advise(), CHASING).path("id").asText();
        String[] only = {"advise", "leak.journey.yaml", "--rule", "progress-chasing", "--fail-on", "low"};
        assertThat(run(only).status()).isEqualTo(1);
        config(response(id, "later, until: 2027-01-31"));

        assertThat(run(only).status()).isZero();
        assertThat(run(only).out()).contains("Later until 2027-01-31, says Head on 2026-11-01");
        assertThat(run("advise", "leak.journey.yaml", "--fail-on", "low", "--as-of", "2027-02-01")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void saysOfWhatWasDoneThatItIsStillThereOrGone() throws IOException {
        String id = recommendation(advise(), CHASING).path("id").asText();
        config(response(id, "done"));
        assertThat(recommendation(advise(), CHASING).path("response").path("is").asText())
                .isEqualTo("done");

        journey("", "    status: written\n");
        config(response("tell-before-they-ask-000000", "done"));
        assertThat(advise().path("notices").path(0).path("message").asText()).contains("advised no more");
    }

    private static String response(String id, String is) {
        return "responses:\n- {journey: report-a-water-leak, recommendation: %s, is: %s, by: Head, on: 2026-11-01, because: it waits for the new phones}\n"
                .formatted(id, is);
    }

    @Test
    void afterABaselineOnlyNewFindingsAreAdvisedOn() throws IOException {
        String[] write = {"advise", "leak.journey.yaml", "--baseline", "known.yaml", "--write-baseline"};
        assertThat(run(write).err()).contains("findings of 1 journeys to known.yaml");
        String first = Files.readString(folder.resolve("known.yaml"));

        JsonNode same = advise("--baseline", "known.yaml");
        assertThat(same.path("recommendations")).isEmpty();
        assertThat(same.path("baseline").path("known").asInt()).isPositive();
        assertThat(run(write).status()).isZero();
        assertThat(folder.resolve("known.yaml")).hasContent(first);

        write("known.yaml", first.replace("  - progress-chasing@second-call\n", ""));
        assertThat(rules(advise("--baseline", "known.yaml"))).containsOnly("progress-chasing");

        journey("", "    resolved: yes\n");
        write("known.yaml", first + "  - gone@nowhere\n");
        assertThat(advise("--baseline", "known.yaml")
                        .path("baseline")
                        .path("gone")
                        .toString())
                .contains("gone@nowhere");
    }

    @Test
    void aBaselineThatIsNotThereOrIsNoneIsSaidBeforeAnythingRuns() throws IOException {
        Terminal missing = run("advise", "leak.journey.yaml", "--baseline", "known.yaml");
        write("known.yaml", "journeys: [x]\n");
        Terminal wrong = run("advise", "leak.journey.yaml", "--baseline", "known.yaml");

        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("there is no baseline 'known.yaml'", "--write-baseline");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("known.yaml:1:1", "known.yaml:1:11");
    }

    @Test
    void saysAllMistakesInWhatAHouseDecides() throws IOException {
        config("""
                scopes:
                - {off: [x]}
                - for: {product: flat}
                  limits: {nope.nope: {is: 1 day, because: x, source: y}}
                  accepted: [{rule: nope, at: a, because: a good reason, by: b, until: soon}]
                accepted:
                - {rule: progress-chasing, at: second-call, because: todo, until: 2027-01-01}
                responses:
                - {journey: a, recommendation: b, is: perhaps, by: c, on: 2026-01-01, because: a good reason}
                - {journey: a, recommendation: b, is: later, by: c, on: 2026-01-01, because: a good reason}
                own keys:
                  fax: {is: maybe, on: steps, asks: does it come by fax}
                """);

        Terminal ran = run("advise", "leak.journey.yaml");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .contains(
                        "a scope does not say 'for'",
                        "'until' of an accepted finding is 'soon', which is not a day",
                        "an accepted finding does not say 'journey'",
                        "an accepted finding does not say 'by'",
                        "'because' of an accepted finding is 'todo', which is no reason",
                        "'is' of a response is 'perhaps'",
                        "says 'later' does not say 'until'",
                        "'is' of the own key 'fax' cannot be 'maybe'",
                        "'on' of the own key 'fax' cannot be 'steps'",
                        "Did you mean 'step'?",
                        "there is no rule 'x'",
                        "there is no limit 'nope.nope'");
    }

    @Test
    void aDeclaredKeyThatNobodyStatesIsAQuestionOfTheRuleThatNeedsIt() throws IOException {
        Map<String, String> files = House.files(
                "no-fax",
                "$fact : Step( $step : step )\n        Attribute( of == $step, key == \"fax\", value == \"yes\" )");
        for (Map.Entry<String, String> file : files.entrySet()) {
            write("house/" + file.getKey(), file.getValue());
        }
        config("rules: [house]\nown keys: {fax: {is: yes or no, on: step, asks: 'does it come by fax?'}}\n");

        JsonNode asked = advise().path("questions");

        assertThat(asked.toString()).contains("\"key\":\"also.fax\",\"question\":\"does it come by fax?\"");
        journey("", "    also: {fax: yes}\n");
        assertThat(rules(advise())).contains("no-fax");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {prodct: flat} | the own key 'prodct' is not declared | Did you mean 'product'?
                    {product: castle} | the own key 'product' is 'castle', which is not one of its values | flat, house
                    {product: flat, fax: yes} | the own key 'fax' stands on journey | It is declared for: step
                    """)
    void aMistakeInADeclaredKeyIsSaid(String also, String says, String help) throws IOException {
        config("""
                own keys:
                  product: {is: [flat, house], on: journey, asks: 'which?'}
                  fax: {is: yes or no, on: step, asks: 'fax?'}
                """);
        write("own.journey.yaml", "journey: x\nalso: %s\nsteps: [{step: a, by: customer}]\n".formatted(also));

        Terminal advised = run("advise", "own.journey.yaml");
        Terminal checked = run("check", "own.journey.yaml");

        assertThat(advised.status()).isEqualTo(3);
        assertThat(advised.err()).contains("own.journey.yaml:2:", says, help);
        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.out()).contains(says);
    }

    @Test
    void aLengthOfTimeUnderADeclaredKeyIsComparedWithALimit() throws IOException {
        Map<String, String> files = House.files(
                "slow",
                "Limit( name == \"slow.most\", $most : minutes )\n        $fact : Step( $step : step )\n        Attribute( of == $step, key == \"answer within\", minutes > $most )");
        for (Map.Entry<String, String> file : files.entrySet()) {
            write("house/" + file.getKey(), file.getValue());
        }
        write("house/pack.yaml", """
                name: house
                version: 1.0.0
                limits: {slow.most: {is: 2 days, because: promised, source: board}}
                own keys: {answer within: {is: duration, on: step, asks: 'within what time?'}}
                """);

        journey("", "    also: {answer within: 49 h}\n");
        assertThat(rules(advise("--rules", "house"))).contains("slow");
        journey("", "    also: {answer within: 48 h}\n");
        assertThat(rules(advise("--rules", "house"))).doesNotContain("slow");
    }

    @Test
    void aKeyIsDeclaredForPagesToo() throws IOException {
        Map<String, String> files = House.files(
                "slow", "$fact : Step( $step : step )\n        Attribute( of == $step, key == \"tries\", number > 2 )");
        for (Map.Entry<String, String> file : files.entrySet()) {
            write("house/" + file.getKey(), file.getValue());
        }
        write("house/pack.yaml", """
                name: house
                version: 1.0.0
                own keys: {tries: {is: whole number, on: step, asks: 'how many tries?'}}
                """);
        write("house/waits/slow.md", """
                # A house rule

                **Family** waits

                ## What we look for

                Tries.

                ## Why it matters

                Whoever is not asked has time for something else.

                ## Fires on

                ```yaml
                journey: J
                steps: [{step: Call, by: customer, also: {tries: 3}}]
                ```

                > The customer is needed at 'Call'

                ## Stays quiet on

                ```yaml
                journey: J
                steps: [{step: Call, by: customer, also: {tries: 2}}]
                ```

                ## What to do

                Ask.

                ## Limits

                None.
                """);

        assertThat(run("rules", "test", "house").status()).isZero();
        assertThat(run("rules", "coverage", "house").out()).contains("met failing -       number > 2");
        write(
                "house/waits/slow.md",
                Files.readString(folder.resolve("house/waits/slow.md")).replace("tries: 2", "tires: 2"));
        assertThat(run("rules", "test", "house").out()).contains("the own key 'tires' is not declared");
    }

    @Test
    void aRuleOrAScopeThatMissesADeclaredKeyIsToldSo() throws IOException {
        Map<String, String> files = House.files(
                "slow",
                "$fact : Step( $step : step )\n        Attribute( of == $step, key == \"Fax\", value == \"yes\" )\n"
                        + "        exists Attribute( key == \"product\", value == \"castle\" )");
        for (Map.Entry<String, String> file : files.entrySet()) {
            write("house/" + file.getKey(), file.getValue());
        }
        String keys = """
                rules: [house]
                own keys:
                  fax: {is: yes or no, on: step, asks: 'fax?'}
                  product: {is: [flat], on: journey, asks: 'which?'}
                """;
        config(keys);
        assertThat(run("rules", "check").out())
                .contains("the own key 'Fax' is not declared", "Did you mean 'fax'?", "'product' is never 'castle'");

        config(keys + "scopes:\n- for: {produkt: flat}\n- for: {product: castle}\n");
        assertThat(run("advise", "leak.journey.yaml").err())
                .contains("a scope is for the own key 'produkt', which is not declared")
                .contains("a scope is for 'product: castle', which is not one of its values");
    }

    @Test
    void theOverviewSaysHowMuchIsSettled() throws IOException {
        config(ACCEPTED);
        write("other.journey.yaml", "journey: Other\nsteps: [{step: a, by: customer}]\n");

        assertThat(run("advise", ".").out()).contains("leak.journey.yaml: ", "; 1 accepted");
    }

    @Test
    void whatABaselineHidesIsNotSaidToBeDone() throws IOException {
        String id = recommendation(advise(), CHASING).path("id").asText();
        run("advise", "leak.journey.yaml", "--baseline", "known.yaml", "--write-baseline");
        config("baseline: known.yaml\n" + response(id, "done"));

        assertThat(advise().path("notices")).isEmpty();
    }

    @Test
    void aRuleOnTrialIsShownApart() throws IOException {
        Map<String, String> files = House.files("every-step", "$fact : Step( $step : step )");
        for (Map.Entry<String, String> file : files.entrySet()) {
            String text = file.getValue().replace("    @harm(", "    @status( \"trial\" )\n    @harm(");
            write("house/" + file.getKey(), text);
        }

        JsonNode journey = advise("--rules", "house");

        assertThat(rules(journey)).doesNotContain("every-step");
        assertThat(journey.path("onTrial")).hasSize(4);
    }

    @Test
    void anOwnKeyOfTwoPacksNamesBothPlaces() throws IOException {
        for (String pack : List.of("one", "two")) {
            for (Map.Entry<String, String> file :
                    House.files("rule-" + pack, "$fact : Step( $step : step )").entrySet()) {
                write(pack + "/" + file.getKey(), file.getValue());
            }
            write(
                    pack + "/pack.yaml",
                    "name: %s\nversion: 1.0.0\nown keys: {fax: {is: text, on: step, asks: 'x?'}}\n".formatted(pack));
        }

        Terminal ran = run("advise", "leak.journey.yaml", "--rules", "one", "--rules", "two");

        assertThat(ran.status()).isEqualTo(4);
        assertThat(ran.err())
                .contains("two/pack.yaml:3:12", "the own key 'fax' is also one of another pack", "one/pack.yaml:3:12");
    }

    @Test
    void aRecordHoldsWhatTheHouseDecidedAndVerifies() throws IOException {
        config(ACCEPTED);
        String id = recommendation(advise(), "break-the-silence").path("id").asText();
        config(ACCEPTED + response(id, "rejected") + "own keys: {product: {is: [flat], on: journey, asks: 'which?'}}\n"
                + "scopes: [{for: {product: flat}, off: [no-emotional-signature]}]\n");

        assertThat(run("advise", "leak.journey.yaml", "--record", "run.record").status())
                .isZero();
        Files.delete(folder.resolve("desirepath.yaml"));
        Files.delete(folder.resolve("leak.journey.yaml"));
        Terminal verified = run("verify", "run.record");

        assertThat(verified.status()).as(verified.out()).isZero();
        assertThat(Files.readString(folder.resolve("run.record"))).contains("accepted progress-chasing at second-call");
    }

    @Test
    void aRecordOfPartsOverEachOtherVerifies() throws IOException {
        config("""
                scopes:
                - for: {product: flat}
                  off: [no-emotional-signature]
                - for: {stage: Plan}
                  limits: {dark-period.longest-silence: {is: 1 hours, because: they wait, source: us}}
                - for: {unit: Planning}
                  off: [dark-period]
                - for: {unit: Planning}
                  off: [dark-period]
                """);

        assertThat(run("advise", "leak.journey.yaml", "--record", "run.record").status())
                .isZero();
        Files.delete(folder.resolve("desirepath.yaml"));
        Terminal verified = run("verify", "run.record");

        assertThat(verified.status()).as(verified.out()).isZero();
    }

    @Test
    void aRunThatWritesABaselineIsRecordedAsItWentBeforeIt() throws IOException {
        for (int run = 0; run < 2; run++) {
            Terminal advised = run(
                    "advise",
                    "leak.journey.yaml",
                    "--baseline",
                    "known.yaml",
                    "--write-baseline",
                    "--record",
                    "run.record");
            assertThat(advised.status()).as(advised.err()).isZero();
            Terminal verified = run("verify", "run.record");
            assertThat(verified.status()).as(verified.out()).isZero();
        }
        Terminal both = run("advise", "leak.journey.yaml", "--baseline", "x", "--write-baseline", "--record", "x");
        assertThat(both.status()).isEqualTo(2);
        assertThat(run("advise", "leak.journey.yaml", "--baseline", "known.yaml", "--record", "known.yaml")
                        .err())
                .contains("'known.yaml' is what is read");
    }

    @Test
    void sarifCarriesAcceptedFindingsAsSuppressed() throws IOException {
        config(ACCEPTED);

        assertThat(run("advise", "leak.journey.yaml", "-f", "sarif").out())
                .contains("\"suppressions\"", "Head answers for it until 2027-01-31");
    }
}
