package dev.desirepath.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file contains: a message with its place, exit status 3, and the advice on the other files unchanged. */
final class BadInputTest {

    private static final String GOOD = "journey: Good\nsteps:\n- {step: Ask, by: customer, because: status}\n";
    private static final String STEP = "journey: Bad\nactors: none\nsteps:\n- step: A\n  ";

    @TempDir
    Path folder;

    /** A file that cannot be read, the line and column of its first problem, and words of the message. */
    record Bad(String text, Charset charset, String place, String says) {

        static Bad of(String text, String place, String says) {
            return new Bad(text, StandardCharsets.UTF_8, place, says);
        }

        @Override
        public String toString() {
            return says;
        }
    }

    static Stream<Bad> bad() {
        return Stream.of(
                Bad.of("journey: J\nsteps: [A", "2:8", "is not closed"),
                Bad.of("\tjourney: J\n", "1:1", "a tab stands"),
                Bad.of(STEP + "caused by: A\n  caused_by: A\n", "6:3", "'caused_by' stands twice"),
                Bad.of("journey: &a J\nsteps: [*a]\n", "1:10", "the anchor '&a' is not allowed"),
                Bad.of(
                        "signature: &a [safe]\njourney: J\nsteps: &b [*a, *a]\n",
                        "1:12",
                        "the anchor '&a' is not allowed"),
                Bad.of("[".repeat(10_000), "1:65", "nested more than 64 deep"),
                Bad.of("# ".repeat(25 * 1024 * 1024), "1:1", "is larger than the 3 MiB"),
                new Bad("journey: M\u00fcll\n", StandardCharsets.ISO_8859_1, "1:11", "are not UTF-8"),
                Bad.of("journey: J\0\nsteps: [A]\n", "1:11", "the character \\u0000 may not stand"),
                Bad.of("journey: \u202eJ\nsteps: [A]\n", "1:10", "the character \\u202e may not stand"),
                Bad.of("journey: J\u001b[31m\nsteps: [A]\n", "1:11", "the character \\u001b may not stand"),
                Bad.of("", "1:1", "the file is empty"),
                Bad.of("journey: J\nsteps: [A]\n---\njourney: K\n", "3:1", "a second document begins here"),
                Bad.of(STEP + "chanel: phone\n", "5:3", "has the unknown key 'chanel'"),
                Bad.of(STEP + "asks: {a: b}\n", "5:9", "is a group of keys, not a list of values"),
                Bad.of(STEP + "by: B\n", "5:7", "is done by 'B', which is not an actor"),
                Bad.of(STEP + "id: b\n- {step: C, id: b}\n", "6:3", "both have the id 'b'"),
                Bad.of(STEP + "next: {A: 60%, end: 60%}\n", "5:9", "add up to 120%"),
                Bad.of(STEP + "next: {A: 60%, end: 30%}\n", "5:9", "add up to 90%"),
                Bad.of(STEP + "fails: 140%\n", "5:10", "'140%', which is more than the whole"),
                Bad.of(STEP + "next: B\n", "5:9", "goes on to 'B', which is not a step"),
                Bad.of(STEP + "takes: -2 days\n", "5:10", "'-2 days', which is negative"),
                Bad.of(STEP + "takes: a while\n", "5:10", "'a while', which is not a length of time"),
                Bad.of(STEP + "emotion: {customers: 012}\n", "5:24", "'012', in which a number begins with a zero"),
                Bad.of(STEP + "takes: 1:30\n", "5:10", "'1:30', in which a colon stands between digits"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void saysWhatIsWrongAndAdvisesOnTheOthersAsIfTheFileWereNotThere(Bad bad) throws IOException {
        Files.writeString(folder.resolve("good.journey.yaml"), GOOD);
        Terminal clean = Terminal.run(folder, "advise", ".");
        JsonNode alone = journeys();
        Files.write(folder.resolve("bad.journey.yaml"), bad.text().getBytes(bad.charset()));

        Terminal seen = Terminal.run(folder, "advise", ".");

        assertThat(seen.status()).isEqualTo(3);
        assertThat(seen.err())
                .startsWith("bad.journey.yaml:%s: ".formatted(bad.place()))
                .contains(bad.says())
                .doesNotContain("Exception");
        assertThat(seen.err().lines().findFirst().orElse("")).contains(bad.says());
        assertOnlyPrintable(seen.err());
        assertThat(seen.out()).isEqualTo(clean.out());
        assertThat(journeys()).isEqualTo(alone);
        assertThat(Terminal.run(folder, "check", ".").status()).isEqualTo(1);
    }

    private JsonNode journeys() throws IOException {
        return new ObjectMapper()
                .readTree(Terminal.run(folder, "advise", "-f", "json", ".").out())
                .at("/journeys");
    }

    @Test
    void readsAFileWithAByteOrderMark() throws IOException {
        Files.writeString(folder.resolve("mark.journey.yaml"), "\uFEFF" + GOOD);

        assertThat(Terminal.run(folder, "advise", ".").status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31mred", "bell\u0007", "\u202etxt", "\u009b31m"})
    void neverSendsAControlCharacterOfAFileNameToTheTerminal(String name) throws IOException {
        Path file = folder.resolve(name + ".journey.yaml");
        Files.writeString(file, GOOD);
        Files.writeString(folder.resolve(name + "-bad.journey.yaml"), "journey: J\n");
        String path = file.getFileName().toString();
        for (List<String> args : List.of(
                List.of("advise", path),
                List.of("advise", "."),
                List.of("advise", "--all", "."),
                List.of("check", "."),
                List.of("check", "-f", "json", "."),
                List.of("advise", "-f", "json", "."),
                List.of("advise", path + "x"),
                List.of("advise", path + "*x"),
                List.of("advise", "--" + path, "x"),
                List.of(path))) {
            Terminal seen = Terminal.run(folder, args.toArray(String[]::new));
            assertOnlyPrintable(seen.err());
            assertOnlyPrintable(seen.out());
        }
    }

    private static void assertOnlyPrintable(String text) {
        assertThat(text.codePoints()
                        .filter(c -> c != '\n'
                                && (Character.getType(c) == Character.CONTROL
                                        || Character.getType(c) == Character.FORMAT)))
                .isEmpty();
    }
}
