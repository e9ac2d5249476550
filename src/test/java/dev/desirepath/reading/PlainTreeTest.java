package dev.desirepath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.GeneratedJourneys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Either the quick way to the tree is not taken, or it leads to the very tree that SnakeYAML gives. */
final class PlainTreeTest {

    private static final int CHANGED = Integer.getInteger("campaign.trees", 20_000);
    private static final List<String> PIECES = List.of(
            " ",
            "  ",
            "\n",
            "\n\n",
            "\t",
            ":",
            ": ",
            " :",
            ",",
            ", ",
            "[",
            "]",
            "{",
            "}",
            "[]",
            "{}",
            "- ",
            "-",
            "--- ",
            "...\n",
            "#",
            " # why",
            "# why\n",
            "\"",
            "'",
            "''",
            "\\",
            "&a ",
            "*a",
            "!t ",
            "|",
            ">",
            "?",
            "? ",
            "%",
            "@",
            "`",
            "é",
            "日",
            "😀",
            "\u00A0",
            "a: b",
            "- a: b\n",
            "~",
            "null",
            "<<: ",
            "\r\n",
            "key:\n",
            "x",
            "1",
            "-2 days");

    @Test
    void isTakenForTheSampleJourneys() throws IOException {
        for (String text : samples()) {
            assertThat(plain(text)).isNotNull();
        }
    }

    @Test
    void givesTheSameTree() throws IOException {
        for (String text : samples()) {
            assertSame(text);
        }
        for (int seed = 0; seed < 500; seed++) {
            assertSame(GeneratedJourneys.journey(seed, 12));
        }
    }

    @Test
    void givesTheSameTreeOrGivesUpWhenAnythingIsChanged() throws IOException {
        List<String> texts = new ArrayList<>(samples());
        for (int seed = 0; seed < 40; seed++) {
            texts.add(GeneratedJourneys.journey(seed, 4));
        }
        Random random = new Random(1);
        int taken = 0;
        for (int i = 0; i < CHANGED; i++) {
            String text = texts.get(random.nextInt(texts.size()));
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                text = changed(text, random);
            }
            taken += assertSame(text) ? 1 : 0;
        }
        assertThat(taken).isGreaterThan(CHANGED / 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "# nothing\n",
                "a: b",
                "a: b\n  c\n",
                "a:\n",
                "a: 'it''s'\n",
                "a: \"\\t\"\n",
                "a: |\n  b\n",
                "a: [b,\n  c]\n",
                "a: &x b\n",
                "a: b\na: c\n",
                "<<: b\n",
                "- a\n",
                "--- \na: b\n",
                "a: \t b\n",
                "a: b: c\n",
                "a : b\n",
                "? a\n: b\n",
                "a:\n- - b\n",
                "a: [b: c]\n",
                "a: {b, c}\n",
                "a: [b, ]\n",
                "a: {b:c}\n",
                "a: [b\n",
                "a: 😀\n",
                "a: b\n c: d\n",
                "  a: b\nc: d\n",
                "a: b\n- c\n",
                "a: [b] c\n",
                "a: [b]#c\n"
            })
    void givesUpOnAllThatIsNotPlain(String text) {
        assertThat(plain(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b\n",
                "a: b # why\n\n# and\n  # so\nc: d#e\n",
                "a:\n- b\n- c: d\n  e: f\ng: h\n",
                "a:\n  - b\n  -   c: d\n      e: f\ng: h\n",
                "a:   # why\n  b: [c, {d: e}, [], \"f, g\", 10:30]\n  h: {}\n",
                "\"a b\": 'c: d'\n",
                "a: -2 days\nb: 4% - 5%\nc: é日\u00A0x\n",
                "  a: b\n  c:\n     d: e\n"
            })
    void isTakenForAllThatIs(String text) {
        assertThat(plain(text)).isNotNull();
        assertSame(text);
    }

    private static @Nullable Node plain(String text) {
        return PlainTree.read(new SourceText("j", text));
    }

    private static boolean assertSame(String text) {
        Encoding.Decoded decoded = Encoding.decode(text.getBytes(StandardCharsets.UTF_8));
        SourceText source = new SourceText("j", decoded.text());
        Problems problems = new Problems(source);
        Encoding.check(decoded, problems);
        Node plain = PlainTree.read(source);
        if (plain == null || !problems.none()) {
            return false;
        }
        assertThat(TreeBuilder.whole(source, problems)).as(text).isEqualTo(plain);
        assertThat(problems.none()).as(text).isTrue();
        return true;
    }

    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(3));
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, at) + piece + text.substring(end);
            case 2 -> {
                int line = text.lastIndexOf('\n', at) + 1;
                yield text.substring(0, line) + " ".repeat(random.nextInt(4)) + text.substring(line);
            }
            default -> text.substring(0, at) + piece + text.substring(at);
        };
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("journeys"))) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
