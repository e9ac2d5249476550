package dev.desirepath.redesign;

import dev.desirepath.reading.Outline.Items;
import dev.desirepath.reading.Outline.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines of one entry of a list with dashes: comments directly above it at the same indentation belong to it, and those
 * that follow it deeper.
 *
 * @param dash the index of its dash
 * @param first where its first line begins
 * @param end where the first line behind it begins
 */
record Block(Lines lines, Items items, int index, int dash, int first, int end) {

    /** A stretch of whole lines. */
    record Range(int from, int to) {}

    static Block of(Lines lines, Items items, int index) {
        int dash = dash(lines, items, index);
        int column = lines.column(dash);
        int earliest =
                index == 0 ? 0 : lines.nextLine(items.items().get(index - 1).to());
        int first = lines.lineStart(dash);
        for (int above = above(lines, first);
                above < first && above >= earliest && isComment(lines, above, column, column);
                above = above(lines, first)) {
            first = above;
        }
        int end = lines.nextLine(Math.max(dash, items.items().get(index).to()));
        while (end < lines.text().length() && isComment(lines, end, column + 1, Integer.MAX_VALUE)) {
            end = lines.nextLine(end);
        }
        return new Block(lines, items, index, dash, first, end);
    }

    /** All dashes of a list stand in one column. */
    private static int dash(Lines lines, Items items, int index) {
        int dash = items.from();
        int column = lines.column(dash);
        for (int number = 1; number <= index; number++) {
            int line =
                    lines.nextLine(Math.max(dash, items.items().get(number - 1).to()));
            while (lines.column(lines.content(line)) != column || lines.text().charAt(lines.content(line)) != '-') {
                line = lines.nextLine(line);
            }
            dash = lines.content(line);
        }
        return dash;
    }

    private static int above(Lines lines, int lineStart) {
        return lines.lineStart(lines.previousLineEnd(lineStart));
    }

    private static boolean isComment(Lines lines, int line, int least, int most) {
        int column = lines.column(lines.content(line));
        return lines.isComment(line) && column >= least && column <= most;
    }

    private boolean isGapBefore() {
        int above = above(lines, first);
        return above < first && lines.isBlank(above);
    }

    private boolean isGapBehind() {
        return end < lines.text().length() && lines.isBlank(end);
    }

    /** {@return its lines with the empty lines that would be too many without it} */
    Range withGap() {
        int from = first;
        int to = end;
        if (isGapBehind() && (index == 0 || isGapBefore())) {
            while (to < lines.text().length() && lines.isBlank(to)) {
                to = lines.nextLine(to);
            }
        } else if (end == lines.text().length()) {
            while (above(lines, from) < from && lines.isBlank(above(lines, from))) {
                from = above(lines, from);
            }
        }
        return new Range(from, to);
    }

    /** {@return its lines, the dash in the first column} */
    String unindented() {
        int column = lines.column(dash);
        return split(lines.text().substring(first, end)).stream()
                .map(line -> line.substring(
                        Math.min(column, line.length() - line.stripLeading().length())))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> split(String block) {
        return block.lines().toList();
    }

    /** Adds an entry behind this one, with an empty line between where others have one. */
    void insertBehind(String yaml) {
        String indent = " ".repeat(lines.column(dash));
        String lineBreak = lines.lineBreak(dash);
        List<String> added = new ArrayList<>();
        for (String line : (startsEntry(yaml) ? yaml : "- " + yaml).split("\n", -1)) {
            added.add(line.isEmpty() ? line : indent + line);
        }
        boolean open = end > 0 && !Lines.isBreak(lines.text().charAt(end - 1));
        String gap = isSpaced() ? lineBreak : "";
        String text = String.join(lineBreak, added);
        lines.splice(end, end, open ? lineBreak + gap + text : gap + text + lineBreak);
    }

    private static boolean startsEntry(String yaml) {
        return yaml.lines().anyMatch(line -> line.startsWith("- ") || line.equals("-"));
    }

    private boolean isSpaced() {
        List<Piece> all = items.items();
        int other = index > 0 ? index : all.size() > 1 ? 1 : 0;
        return other > 0 && of(lines, items, other).isGapBefore();
    }
}
