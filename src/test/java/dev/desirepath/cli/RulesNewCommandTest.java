package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RulesNewCommandTest {

    @TempDir
    Path folder;

    private Terminal run(String... args) {
        return Terminal.runIn(Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), folder, args);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"house/no-fax", "objections/keep-it", "priority/mortgages-first"})
    void beginsWithARuleThatPassesItsTestAndOfWhichEveryChangeIsNoticed(String name) {
        Terminal made = run("rules", "new", name);
        assertThat(made.status()).isZero();
        assertThat(made.out()).contains("wrote    pack.yaml", "wrote    " + name + ".drl", "desirepath rules test .");

        Terminal tested = run("rules", "test");
        assertThat(tested.out()).contains("1 rule").contains("all as their pages say");
        assertThat(tested.status()).isZero();

        Terminal covered = run("rules", "coverage", "--fail-under", "100");
        assertThat(covered.out()).contains("100 %");
        assertThat(covered.status()).isZero();
    }

    @Test
    void theNewRuleAdvisesAtOnce() throws IOException {
        run("rules", "new", "house/no-fax");
        Files.writeString(folder.resolve("leak.journey.yaml"), """
                journey: Report a water leak
                actors: {contact centre: employee}
                steps:
                - step: Tenant reports the leak
                  by: customer
                  with: contact centre
                  channel: fax
                """);

        assertThat(run("advise", "--rules", ".", "leak.journey.yaml").out())
                .contains("The customer needs a fax at 'Tenant reports the leak'");
    }

    @ParameterizedTest
    @CsvSource({
        "dark-period, house/long-silence",
        "progress-chasing, house/asking-again",
        "too-many-units, house/many-hands",
        "only-news, objections/last-word",
        "few-repeat-effort, priority/rare-effort"
    })
    void copiesTheShapeOfARuleWithItsLimits(String like, String name) throws IOException {
        Terminal made = run("rules", "new", name, "--like", like, "--dir", "ours");

        assertThat(made.status()).as(made.err()).isZero();
        Terminal tested = run("rules", "test", "ours");
        assertThat(tested.out() + tested.err()).contains("all as their pages say");
        assertThat(tested.status()).isZero();
        assertThat(read("ours/" + name + ".drl")).doesNotContain("\"" + like + "\"");
    }

    @Test
    void addsTheLimitsOfACopyToAPackThatIsThereAndSaysSo() throws IOException {
        run("rules", "new", "house/no-fax");
        Terminal made = run("rules", "new", "house/long-silence", "--like", "dark-period");

        assertThat(made.out()).contains("added to pack.yaml  (the limits of the rule)");
        assertThat(read("pack.yaml"))
                .startsWith("name: ")
                .contains("\nlimits:\n  long-silence.longest-silence:\n    is: 2 days\n");
        assertThat(run("rules", "test").status()).isZero();
        run("rules", "new", "house/longer-silence", "--like", "long-silence");
        assertThat(read("pack.yaml")).contains("longer-silence.longest-silence").containsOnlyOnce("limits:");
    }

    @Test
    void keepsTheOrderAndTheCommentsOfAPackThatGetsLimits() throws IOException {
        run("rules", "new", "house/slow", "--like", "dark-period");
        Files.writeString(folder.resolve("pack.yaml"), """
                # our pack
                limits:
                    # as agreed
                    slow.longest-silence: {is: 2 days, because: b, source: s}  # of May

                # who we are
                name: ours
                version: 1.0.0
                """);

        Terminal made = run("rules", "new", "house/slower", "--like", "dark-period");

        assertThat(made.out()).contains("added to pack.yaml");
        assertThat(made.err()).isEmpty();
        assertThat(read("pack.yaml"))
                .startsWith("# our pack\nlimits:\n    # as agreed\n    slow.longest-silence: {is: 2 days, because: b,"
                        + " source: s}  # of May\n    slower.longest-silence:\n        is: 2 days\n")
                .endsWith("\n\n# who we are\nname: ours\nversion: 1.0.0\n");
        assertThat(run("rules", "test").status()).isZero();
    }

    @Test
    void addsLimitsInBraces() throws IOException {
        run("rules", "new", "house/slow", "--like", "dark-period");
        Files.writeString(
                folder.resolve("pack.yaml"),
                "name: ours\nversion: 1.0.0\nlimits: {slow.longest-silence: {is: 2 days, because: b, source: s}}\n");

        assertThat(run("rules", "new", "house/slower", "--like", "dark-period").err())
                .isEmpty();

        assertThat(read("pack.yaml")).contains("source: s}, slower.longest-silence: {is: 2 days, because: ");
        assertThat(run("rules", "test").status()).isZero();
    }

    @Test
    void printsTheLinesToPasteWhereItCannotEdit() throws IOException {
        run("rules", "new", "house/slow", "--like", "dark-period");
        String odd =
                "name: ours\nversion: 1.0.0\nlimits: {\n  slow.longest-silence: {is: 1 day, because: b, source: s}}\n";
        Files.writeString(folder.resolve("pack.yaml"), odd);

        Terminal made = run("rules", "new", "house/slower", "--like", "dark-period");

        assertThat(made.status()).isZero();
        assertThat(made.out())
                .contains("to do  add to 'limits' in pack.yaml:\n  slower.longest-silence: {is: 2 days, because: ");
        assertThat(made.err()).contains("there is no limit 'slower.longest-silence'");
        assertThat(read("pack.yaml")).isEqualTo(odd);
    }

    @Test
    void writesTheRuleThoughAnotherIsWrongAndSaysWhatElseIs() throws IOException {
        run("rules", "new", "house/no-fax");
        Files.writeString(
                folder.resolve("house/no-fax.drl"), read("house/no-fax.drl").replace("Touchpoint(", "Tuchpoint("));
        Files.writeString(
                folder.resolve("pack.yaml"),
                read("pack.yaml") + "limits: {no-fax.most: {is: 2 days, because: b, source: s}}\n");

        Terminal made = run("rules", "new", "house/no-mail");

        assertThat(made.status()).isZero();
        assertThat(made.out()).contains("wrote    house/no-mail.drl", "wrote    house/no-mail.md");
        assertThat(made.err())
                .startsWith("desirepath: the new rule is written; 'rules test' and 'advise' need this mended first:\n")
                .contains("house/no-fax.drl:14:16: 'Tuchpoint' is not a fact type")
                .contains("pack.yaml:3:28: no rule uses the limit 'no-fax.most'");
        assertThat(run("rules", "new", "other/no-fax").err()).contains("there is a rule 'no-fax' already");
        assertThat(run("rules", "new", "house/no-fex", "--like", "no-fax").status())
                .isEqualTo(4);
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.createDirectories(folder.resolve("house"));
        Files.writeString(folder.resolve("house/no-fax.md"), "mine");

        Terminal seen = run("rules", "new", "house/no-fax");

        assertThat(seen.status()).isEqualTo(2);
        assertThat(seen.err()).contains("'house/no-fax.md' is there already; nothing was written");
        assertThat(read("house/no-fax.md")).isEqualTo("mine");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("house"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-fax | FAMILY/ID, such as house/no-fax, not 'no-fax'",
                "house/No_Fax! | not 'No_Fax!'. Perhaps 'no-fax'?",
                "../x | small letters, digits and single hyphens, not '..'",
                "house/progress-chasing | there is a rule 'progress-chasing' already"
            })
    void refusesNamesThatCannotBe(String name, String said) {
        Terminal seen = run("rules", "new", name);

        assertThat(seen.status()).isEqualTo(2);
        assertThat(seen.err()).contains(said);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAnIdThatThePackHasInAnotherFamily() {
        run("rules", "new", "house/no-fax");

        Terminal seen = run("rules", "new", "other/no-fax");

        assertThat(seen.status()).isEqualTo(2);
        assertThat(seen.err()).contains("there is a rule 'no-fax' already (house/no-fax.drl)");
    }

    @Test
    void refusesAShapeThatIsNotForThatFamily() {
        assertThat(run("rules", "new", "house/last-word", "--like", "only-news").err())
                .contains("'only-news' says advice.object", "objections are in objections/");
        assertThat(run("rules", "new", "house/x", "--like", "drk-period").err())
                .contains("Did you mean 'dark-period'?");
    }

    @Test
    void usesThePackThatTheConfigurationNames() throws IOException {
        Files.createDirectories(folder.resolve("ours"));
        Files.writeString(folder.resolve("ours/pack.yaml"), "name: ours\nversion: 1.0.0\n");
        Files.writeString(folder.resolve("desirepath.yaml"), "rules: [ours]\n");

        Terminal made = run("rules", "new", "house/no-fax");

        assertThat(made.out()).contains("wrote    ours/house/no-fax.drl").contains("desirepath advise JOURNEY");
        assertThat(run("rules", "test").out()).contains("ok      no-fax");
    }
}
