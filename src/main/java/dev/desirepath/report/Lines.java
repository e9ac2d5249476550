package dev.desirepath.report;

import java.util.List;
import java.util.stream.Stream;

/** Text of at most 80 columns that grows line by line. */
final class Lines {

    private static final int WIDTH = 80;
    /** What is longer is nothing that somebody would copy. */
    private static final int LONGEST_WORD = 400;

    private final StringBuilder text = new StringBuilder();

    /** Adds an empty line. */
    Lines gap() {
        text.append('\n');
        return this;
    }

    /** Adds a paragraph; all lines but the first are indented by so many spaces. */
    Lines wrap(String first, String paragraph, int indent) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        List<String> words = Stream.of(Printable.text(paragraph).split(" ", -1))
                .flatMap(Lines::pieces)
                .toList();
        for (String word : words) {
            if (!empty && width(line) + 1 + word.codePointCount(0, word.length()) > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(" ".repeat(indent));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        text.append(line.toString().stripTrailing()).append('\n');
        return this;
    }

    /** A word such as a path stays whole, be it longer than a line: it is there to be copied. */
    private static Stream<String> pieces(String word) {
        if (word.length() <= LONGEST_WORD) {
            return Stream.of(word);
        }
        return Stream.concat(Stream.of(word.substring(0, LONGEST_WORD)), pieces(word.substring(LONGEST_WORD)));
    }

    private static int width(StringBuilder line) {
        return line.codePointCount(0, line.length());
    }

    /** Adds a line that is safe to print and narrow enough as it is. */
    Lines verbatim(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** Adds a paragraph with a label in front of it. */
    Lines labelled(String label, String paragraph) {
        return wrap("    %-9s ".formatted(label), paragraph, 14);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
