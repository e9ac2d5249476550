package dev.desirepath.picture;

import dev.desirepath.picture.Mark.Panel;
import dev.desirepath.picture.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/** The names of the stages above their columns. */
final class Headings {

    private static final int MARGIN = 7;

    private record Heading(int first, int last, String name) {}

    private final List<Heading> headings = new ArrayList<>();

    private final int card;

    /**
     * The stages of the columns from the first to before the last.
     *
     * @param card how wide a card is
     */
    Headings(Sheet sheet, Columns columns, int first, int last, int card) {
        this.card = card;
        int column = first;
        while (column < last) {
            int stage = columns.stages().get(column);
            int end = column;
            while (end < last && columns.stages().get(end) == stage) {
                end++;
            }
            boolean continued = column > 0 && columns.stages().get(column - 1) == stage;
            String name = sheet.stages().get(stage);
            headings.add(new Heading(column - first, end - first - 1, continued ? name + " (continued)" : name));
            column = end;
        }
    }

    /** {@return how high they are at least where each column is as narrow as can be} */
    int height() {
        if (isBare()) {
            return 0;
        }
        return headings.stream()
                                .mapToInt(heading ->
                                        lines(heading, narrowest(heading)).size())
                                .max()
                                .orElse(0)
                        * Type.HEADING.leading()
                + 2 * MARGIN;
    }

    private boolean isBare() {
        return headings.stream().allMatch(heading -> heading.name().isBlank());
    }

    private int narrowest(Heading heading) {
        return card * (heading.last() - heading.first() + 1);
    }

    private static List<String> lines(Heading heading, int width) {
        return TextWidth.wrap(heading.name(), Type.HEADING, width - 2 * MARGIN);
    }

    List<Mark> draw(Frame frame, int y) {
        List<Mark> marks = new ArrayList<>();
        if (isBare()) {
            return marks;
        }
        for (Heading heading : headings) {
            int x = frame.column(heading.first()).x();
            Rect at = new Rect(x, y, frame.column(heading.last()).right() - x, height());
            marks.add(new Panel(at, 0, "jp-stage"));
            int baseline = y + MARGIN - 4;
            for (String line : lines(heading, narrowest(heading))) {
                baseline += Type.HEADING.leading();
                marks.add(new Words(x + MARGIN, baseline, Type.HEADING, line, "jp-ink"));
            }
        }
        return marks;
    }
}
