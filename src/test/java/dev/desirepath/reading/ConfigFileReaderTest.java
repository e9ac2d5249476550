package dev.desirepath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Problem;
import dev.desirepath.journey.Stated;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfigFileReaderTest {

    private static ConfigFile read(String text) {
        return ConfigFileReader.read("desirepath.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> mistakes(String text) {
        return read(text).problems().stream()
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " " + problem.message()
                        + " | " + problem.help())
                .toList();
    }

    @Test
    void readsEveryKeyInAnySpelling() {
        ConfigFile config = read("""
                rules: house-rules
                off: [progress-chasing, required]
                limits:
                  dark-period.longest-silence: {is: 3 days, because: ours, source: handbook}
                as_of: 2026-11-21
                failOn: HIGH
                unit costs:
                  planner: {is: 48.50 EUR per hour, source: payroll 2026}
                  Back office: {is: 7000 ¥ per hour, source: guess}
                """);
        assertThat(config.problems()).isEmpty();
        assertThat(config.rules()).extracting(Stated::value).containsExactly("house-rules");
        assertThat(config.off()).extracting(Stated::value).containsExactly("progress-chasing", "required");
        assertThat(config.limits()).singleElement().satisfies(limit -> {
            assertThat(limit.place()).hasToString("desirepath.yaml:4:37");
            assertThat(limit.value()).isEqualTo(3 * 24 * 60);
        });
        assertThat(config.asOf()).extracting(Stated::value).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(config.failOn()).extracting(Stated::value).isEqualTo("high");
        assertThat(config.unitCosts())
                .extracting(cost -> cost.name().value() + " " + cost.perHour() + " " + cost.currency() + " "
                        + cost.written() + " " + cost.source().value())
                .containsExactly(
                        "planner 48.5 EUR 48.50 EUR per hour payroll 2026", "Back office 7000 ¥ 7000 ¥ per hour guess");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "# rules: [house-rules]\n  # all of it is still a comment\n"})
    void takesAFileThatSaysNothing(String text) {
        assertThat(read(text).problems()).isEmpty();
    }

    @Test
    void saysAllMistakesAtOnceInTheOrderOfTheFile() {
        assertThat(mistakes("""
                        rule: [x]
                        rules: [ok, '', {a: b}]
                        limits: {Foo: {is: 3, because: b, source: s}, a.b: {is: often, because: b}}
                        as of: 2026-02-30
                        fail on: hihg
                        unit costs:
                          planner: 48 EUR
                          Planner: {is: 48 EUR a day, source: x}
                          x: {is: "1,200 EUR per hour", sorce: x}
                        """))
                .containsExactly(
                        "1:1 the configuration has the unknown key 'rule' | Keys are: rules, off, limits, own keys, scopes,"
                                + " accepted, responses, baseline, as of, fail on, unit costs. Did you mean 'rules'?",
                        "2:13 'rules' of the configuration has something that is no word | Write the folders of"
                                + " rules: [house-rules].",
                        "2:17 'rules' of the configuration has something that is no word | Write the folders of"
                                + " rules: [house-rules].",
                        "3:10 'Foo' is not the name of a limit | It is the id of a rule, a point, and what is"
                                + " limited: dark-period.longest-silence.",
                        "3:47 the limit 'a.b' does not say 'source' | A limit is {is: 2 days, because: why it is"
                                + " that, source: where from}.",
                        "4:8 'as of' is '2026-02-30', which is not a day | Write a day like 2026-11-21.",
                        "5:10 'fail on' is 'hihg', which is no priority | Write: critical, high, medium, low,"
                                + " never. Did you mean 'high'?",
                        "7:12 the unit cost of 'planner' does not say 'source' | A unit cost is {is: 48 EUR per"
                                + " hour, source: where from}.",
                        "8:3 the key 'Planner' stands twice: first in line 7, column 3 as 'planner', which is the"
                                + " same key | Keep one of the two.",
                        "8:17 the unit cost of 'Planner' is '48 EUR a day', which is no cost of an hour | A unit"
                                + " cost is {is: 48 EUR per hour, source: where from}.",
                        "9:3 the unit cost of 'x' does not say 'source' | A unit cost is {is: 48 EUR per hour,"
                                + " source: where from}.",
                        "9:11 the unit cost of 'x' is '1,200 EUR per hour', in which digits are separated | Write"
                                + " decimals with a point and thousands without a sign: 1200.5. A unit cost is"
                                + " {is: 48 EUR per hour, source: where from}.",
                        "9:33 the unit cost of 'x' has the unknown key 'sorce' | Keys are: is, source. Did you"
                                + " mean 'source'?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "off: [a, b|1:6",
                "off: &x [a]|1:6",
                "off: [*x]|1:7",
                "off: !!set [a]|1:6",
                "off: [a]\\noff: [b]|2:1",
                "{rules: [a]}\\n---\\nx: y|2:1",
                "[off]|1:1",
                "off|1:1",
                "off: [\"\\u202e\"]|1:7",
                "off: [a\u202eb]|1:8",
                "limits: 3|1:9",
                "limits: {a.b: 3}|1:15",
                "unit costs: 3|1:13",
                "unit costs: {a: {is: 3, source: b}}|1:22",
                "unit costs: {a: {is: -3 EUR per hour, source: b}}|1:22",
                "unit costs: {a: {is: [3], source: b}}|1:22",
                "unit costs: {a: }|1:16",
                "as of: [x]|1:8",
                "as of: 21.11.2026|1:8",
                "fail on: {a: b}|1:10"
            })
    void refusesWhatJourneysRefuseAndShowsTheLine(String text, String place) {
        String file = text.replace("\\n", "\n");
        assertThat(read(file).problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.message())
                .doesNotContain("journey"));
        assertThat(read(file).problems().get(0)).satisfies(problem -> {
            assertThat(problem.place()).hasToString("desirepath.yaml:" + place);
            assertThat(problem.sourceLine()).isNotEmpty();
        });
    }

    @Test
    void refusesBytesThatAreNoTextAndFilesWithoutEnd() {
        assertThat(ConfigFileReader.read("c", new byte[] {'a', (byte) 0xFF}).problems())
                .extracting(Problem::message)
                .containsExactly("the bytes \\xff are not UTF-8");
        assertThat(ConfigFileReader.read("c", new byte[ConfigFileReader.ENOUGH_BYTES])
                        .problems())
                .extracting(Problem::message)
                .containsExactly("the file is larger than the 3 MiB that a configuration file may have");
        assertThat(mistakes("off: " + "[".repeat(100))).hasSize(1);
    }

    @Test
    void readsEveryExampleOfItsPageAndHasOneForEachKey() throws Exception {
        String page = Files.readString(Path.of("docs/configuration.md"));
        List<String> headings = new ArrayList<>();
        Matcher example = Pattern.compile("## `([a-z ]+)`\n.*?```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        while (example.find()) {
            headings.add(example.group(1));
            assertThat(mistakes(example.group(2))).as(example.group(1)).isEmpty();
            assertThat(example.group(2)).contains(example.group(1) + ":");
        }
        assertThat(headings).containsExactlyElementsOf(ConfigFileReader.KEYS);
        Matcher all = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(page);
        while (all.find()) {
            assertThat(mistakes(all.group(1))).as(all.group(1)).isEmpty();
        }
    }
}
