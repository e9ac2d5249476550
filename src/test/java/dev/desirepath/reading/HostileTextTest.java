package dev.desirepath.reading;

import static dev.desirepath.reading.ReadingText.lines;
import static dev.desirepath.reading.ReadingText.problems;
import static dev.desirepath.reading.ReadingText.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HostileTextTest {

    /** A file that is no plain YAML, and what is said about it first. */
    record Hostile(String text, String said) {

        static Hostile of(String said, String... lines) {
            return new Hostile(lines(lines), said);
        }
    }

    static List<Hostile> hostile() {
        return List.of(
                Hostile.of("2:8 the anchor '&a' is not allowed", "journey: J", "owner: &a x", "steps: [A]"),
                Hostile.of("2:8 the reference '*a' is not allowed", "journey: J", "owner: *a", "steps: [A]"),
                Hostile.of(
                        "2:8 the tag '!!java.io.File' is not allowed",
                        "journey: J",
                        "owner: !!java.io.File x",
                        "steps: [A]"),
                Hostile.of("3:1 the merge key '<<' is not allowed", "journey: J", "steps: [A]", "<<: {a: b}"),
                Hostile.of("3:1 a second document begins here", "journey: J", "steps: [A]", "---", "journey: K"),
                Hostile.of("2:1 a tab stands where only spaces are allowed", "journey:", "\tJ: x"),
                Hostile.of("1:10 the quotation mark that opens here is never closed", "journey: 'J", "steps: [A]"),
                Hostile.of(
                        "2:8 the list that opens here is not closed, or a comma is missing in it",
                        "journey: J",
                        "steps: [A"),
                Hostile.of(
                        "2:10 the brace that opens here is not closed, or a comma is missing behind it",
                        "journey: J",
                        "outcome: {is: x",
                        "steps: [A]"),
                Hostile.of("1:11 a colon stands where no key can end", "journey: J: K", "steps: [A]"),
                Hostile.of(
                        "2:1 this line is neither a key with a value nor a list entry",
                        "journey: J",
                        "steps:[A]",
                        "owner: x"),
                Hostile.of("3:2 this does not belong to the keys above it", "journey: J", "steps: [A]", " owner: x"),
                Hostile.of("1:10 a value cannot begin with this character", "journey: @J"),
                Hostile.of("1:10 the character \\u202e may not stand", "journey: \"\\u202e\"", "steps: [A]"),
                Hostile.of("1:11 a backslash stands before digits", "journey: \"\\UFFFFFFFF\""),
                Hostile.of("1:12 a backslash stands before a character", "journey: \"\\q\""),
                Hostile.of(
                        "2:9 a list or a group of keys stands where a key is expected",
                        "journey: J",
                        "owner: {{x}: y}",
                        "steps: [A]"),
                Hostile.of("3:8 a key is missing before the colon", "journey: J", "steps: [A]", "also: {\"\": x}"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesWhatIsNotPlainYaml(Hostile hostile) {
        assertThat(said(hostile.text()).get(0)).startsWith(hostile.said());
        assertThat(problems(hostile.text()))
                .allSatisfy(problem -> assertThat(problem.help()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x202A, 0x202E, 0x2066, 0x2069, 0x200E, 0x200F, 0x061C, 0, 7, 0x1B, 0x7F, 0x85, 0x2028, 0xFEFF})
    void refusesCharactersThatNobodySees(int character) {
        Problem problem = problems("journey: J" + Character.toString(character) + "\nsteps: [A]\n")
                .get(0);
        assertThat(problem.place().toString()).isEqualTo("a.journey.yaml:1:11");
        assertThat(problem.message())
                .isEqualTo("the character %s may not stand in a journey file".formatted(Characters.escape(character)));
        assertThat(problem.sourceLine()).isEqualTo("journey: J\uFFFD");
    }

    @Test
    void showsWhereBytesAreNotUtf8() {
        byte[] latin = "journey: J\nowner: Müller\n".getBytes(StandardCharsets.ISO_8859_1);
        Problem problem = JourneyReader.read("a", latin).problems().get(0);
        assertThat(problem.toString()).contains("a:2:9");
        assertThat(problem.message()).isEqualTo("the bytes \\xfc are not UTF-8");
        assertThat(problem.sourceLine()).isEqualTo("owner: M\uFFFDller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void refusesUtf16(String charset) {
        byte[] bytes = "journey: J\n".getBytes(Charset.forName(charset));
        assertThat(JourneyReader.read("a", bytes).problems())
                .extracting(Problem::message)
                .containsExactly("the file is written in UTF-16, not in UTF-8");
    }

    @Test
    void saysHowAWorkbookBecomesATable() {
        Problem problem = JourneyReader.read("a", "PK\u0003\u0004 and so on".getBytes(StandardCharsets.UTF_8))
                .problems()
                .get(0);
        assertThat(problem.message()).isEqualTo("the file is packed, as a workbook is");
        assertThat(problem.help()).contains("CSV UTF-8");
    }

    @Test
    void refusesAHugeFileWithoutLookingIntoIt() {
        byte[] bytes = new byte[50 * 1024 * 1024];
        Arrays.fill(bytes, (byte) '[');
        assertThat(JourneyReader.read("a", bytes).problems())
                .extracting(Problem::message)
                .containsExactly("the file is larger than the 3 MiB that a journey file may have");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "- ", "? ", "[a, ", "{a: "})
    void refusesTenThousandLevels(String level) {
        assertThat(said(level.repeat(10_000))).singleElement().satisfies(said -> assertThat(said)
                .contains("lists and keys are nested more than 64 deep"));
    }

    @Test
    void endsSoonOnALotOfAnything() {
        for (String part :
                List.of("[", "a", "'", "- a\n", "#", "\u202e", "k: v\n", "&a ", ": ", "|\n", "é", "1", "\r")) {
            int times = 300_000 / part.getBytes(StandardCharsets.UTF_8).length;
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> problems(part.repeat(times)), part);
        }
    }

    @Test
    void walksAChainOfStepsLongerThanTheStack() {
        StringBuilder chain = new StringBuilder("journey: J\nsteps:\n");
        for (int i = 1; i < 30_000; i++) {
            chain.append("- {step: s%d, after: s%d}\n".formatted(i - 1, i));
        }
        chain.append("- step: s29999\n");
        assertThat(ReadingText.read(chain.toString()).steps()).hasSize(30_000);
    }
}
