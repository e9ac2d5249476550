package dev.desirepath.picture;

import dev.desirepath.picture.Mark.Dot;
import dev.desirepath.picture.Mark.Group;
import dev.desirepath.picture.Mark.Line;
import dev.desirepath.picture.Mark.Panel;
import dev.desirepath.picture.Mark.Shape;
import dev.desirepath.picture.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/** What the shapes, lines and letters of the picture mean. */
final class Legend {

    static final int NARROWEST = 340;
    private static final int GLYPH = 40;
    private static final int MARGIN = 8;
    private static final int BETWEEN = 18;

    private final int width;
    private final List<Mark> marks = new ArrayList<>();
    private int x = MARGIN;
    private int y = MARGIN;
    private int rowHeight;

    private Legend(int width) {
        this.width = width;
    }

    static Drawing draw(int width, Sheet sheet) {
        Legend legend = new Legend(width);
        legend.items(sheet);
        Mark group = new Group(
                "jp-legend", "Legend: what the shapes, lines and letters mean, each named beside it", legend.marks);
        return new Drawing(
                width, legend.y + legend.rowHeight + MARGIN, "Legend of the journey picture", List.of(group));
    }

    private void items(Sheet sheet) {
        for (Sign sign : Sign.values()) {
            item(Signs.draw(sign, 0, 0), 10, sign.words());
        }
        item(Signs.badge(7, -9, -9), 10, "recommendation 7 acts here");
        item(line("jp-line jp-hand-off", "jp-head jp-hand-off-head"), GLYPH, "hand-off: the case changes hands");
        item(line("jp-line jp-back", "jp-head"), GLYPH, "back to an earlier step");
        item(List.of(), 0, "22 %: share of a choice (? % not stated); and: all of these ways are gone");
        item(bar("jp-wait jp-nothing"), GLYPH, "wait, the customer is told nothing");
        item(bar("jp-wait jp-told"), GLYPH, "wait, the customer is informed");
        item(bar("jp-wait jp-unsaid"), GLYPH, "wait, what the customer is told is not stated");
        item(bar("jp-wait"), GLYPH, "wait that is not the customer's");
        item(
                List.of(new Line("jp-wait-unknown", new Point(-GLYPH / 2, 0), new Point(GLYPH / 2, 0))),
                GLYPH,
                "wait ?: length not stated");
        if (sheet.longestWait() > 0) {
            item(
                    List.of(),
                    0,
                    "full bar: " + Minutes.words(sheet.longestWait()) + "; half a bar is a quarter of that time");
        }
        item(
                curve("jp-aim-line", new Shape("jp-aim", at(0, -6), at(6, 0), at(0, 6), at(-6, 0))),
                GLYPH,
                "emotion aimed at");
        item(
                curve("jp-felt-line", new Dot(0, 0, 5, "jp-felt")),
                GLYPH,
                "emotion that customers said, and how many of them");
        item(List.of(), 0, "gap in a curve, or ?: not stated");
    }

    private static Point at(int x, int y) {
        return new Point(x, y);
    }

    private static List<Mark> line(String css, String head) {
        return List.of(
                new Line(css, at(-GLYPH / 2, 0), at(GLYPH / 2, 0)),
                new Shape(head, at(GLYPH / 2, 0), at(GLYPH / 2 - 8, -4), at(GLYPH / 2 - 8, 4)));
    }

    private static List<Mark> bar(String css) {
        return List.of(new Panel(new Rect(-GLYPH / 2, -3, GLYPH, 6), 0, css));
    }

    private static List<Mark> curve(String css, Mark mark) {
        return List.of(new Line(css, at(-GLYPH / 2, 0), at(GLYPH / 2, 0)), mark);
    }

    /** Places the item behind the one before, or in a new row where there is no room. */
    private void item(List<Mark> glyph, int half, String text) {
        int room = glyph.isEmpty() ? 0 : (half == GLYPH ? GLYPH : 2 * half) + 6;
        List<String> lines = TextWidth.wrap(text, Type.NOTE, width - 2 * MARGIN - room);
        int needed = room
                + lines.stream()
                        .mapToInt(line -> TextWidth.of(line, Type.NOTE))
                        .max()
                        .orElse(0);
        if (x > MARGIN && x + needed > width - MARGIN) {
            x = MARGIN;
            y += rowHeight;
            rowHeight = 0;
        }
        int centre = x + (room - 6) / 2;
        glyph.forEach(mark -> marks.add(Moved.by(mark, centre, y + 11)));
        int baseline = y + 15;
        for (String line : lines) {
            marks.add(new Words(x + room, baseline, Type.NOTE, line, "jp-ink"));
            baseline += Type.NOTE.leading();
        }
        rowHeight = Math.max(rowHeight, Math.max(24, lines.size() * Type.NOTE.leading() + 6));
        x += needed + BETWEEN;
    }
}
