package dev.desirepath.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TreeTextTest {

    private static final Place PLACE = new Place("a", 1, 1);
    private static final String[] PIECES = {
        "- ", ": ", " #", "#", "'", "\"", "\\", "{", "}", "[", "]", ",", "&a", "*a", "!!x", "|", ">", "%", "@", "`",
        "?", "~", "null", "yes", "no", "012", "1:30", "=", "<<", "---", "...", "é", "日本", "🙂", " ", "a", "b c",
        "\u00A0", "none", ":", "-"
    };

    private static Node.Scalar scalar(String text) {
        return new Node.Scalar(PLACE, 1, text, false);
    }

    private static Node.Mapping mapping(String key, Node value) {
        return new Node.Mapping(PLACE, 1, List.of(new Node.Entry(scalar(key), value)));
    }

    private static Node.Mapping read(String text) {
        SourceText source = new SourceText("a", text);
        Problems problems = new Problems(source);
        Node root = TreeBuilder.build(source, problems);
        assertThat(problems.sorted()).as(text).isEmpty();
        return (Node.Mapping) Objects.requireNonNull(root);
    }

    private static String text(Node node) {
        Node.Scalar scalar = (Node.Scalar) node;
        assertThat(scalar.isBlank())
                .as(scalar.toString())
                .isEqualTo(scalar.text().isBlank());
        return scalar.text();
    }

    @Test
    void hostileTextsAreReadAsTheyWereWritten() {
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder made = new StringBuilder();
            for (int piece = random.nextInt(1, 6); piece > 0; piece--) {
                made.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String hostile = made.toString().strip();
            if (hostile.isEmpty()) {
                continue;
            }
            Node.Scalar scalar = scalar(hostile);
            List<Node> items = new ArrayList<>(List.of(scalar, scalar("x")));
            Node.Mapping step = new Node.Mapping(
                    PLACE,
                    1,
                    List.of(
                            new Node.Entry(scalar("step"), scalar),
                            new Node.Entry(scalar("asks"), new Node.Sequence(PLACE, 1, items)),
                            new Node.Entry(scalar("also"), mapping("k" + hostile, scalar))));
            Node.Mapping root = mapping("steps", new Node.Sequence(PLACE, 1, List.of(step)));
            String text = TreeText.of(root, List.of(hostile), node -> List.of(hostile));
            Node.Sequence steps = (Node.Sequence) read(text).entries().get(0).value();
            List<Node.Entry> entries = ((Node.Mapping) steps.items().get(0)).entries();
            assertThat(text(entries.get(0).value())).as(text).isEqualTo(hostile);
            assertThat(text(((Node.Sequence) entries.get(1).value()).items().get(0)))
                    .as(text)
                    .isEqualTo(hostile);
            Node.Entry own = ((Node.Mapping) entries.get(2).value()).entries().get(0);
            assertThat(own.key().text()).as(text).isEqualTo("k" + hostile);
            assertThat(text(own.value())).as(text).isEqualTo(hostile);
        }
    }

    @Test
    void commentsStayCommentsWhateverIsInThem() {
        Node.Mapping root = mapping("journey", scalar("J"));
        String text = TreeText.of(root, List.of("a\nowner: x", "b\r\u2028owner: y\u001b[31m"), node -> List.of());
        assertThat(read(text).entries()).hasSize(1);
        assertThat(text).startsWith("# a owner: x\n# b owner: y[31m\n");
    }

    @Test
    void writesBlocksAndShortListsInBrackets() {
        Node.Mapping step = new Node.Mapping(
                PLACE,
                1,
                List.of(
                        new Node.Entry(scalar("step"), scalar("Ring, then wait")),
                        new Node.Entry(
                                scalar("asks"), new Node.Sequence(PLACE, 1, List.of(scalar("name"), scalar("a, b"))))));
        String text = TreeText.of(
                mapping("steps", new Node.Sequence(PLACE, 1, List.of(step))), List.of(), node -> List.of("Why?"));
        assertThat(text).isEqualTo("""

                steps:
                # Why?
                - step: Ring, then wait
                  asks: [name, 'a, b']
                """);
    }
}
