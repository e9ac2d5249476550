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
        signs(sheet);
        lines(sheet);
        waits(sheet);
        if (sheet.cards().stream().anyMatch(Curve::isOn)) {
            curves();
        }
    }

    private void signs(Sheet sheet) {
        for (Sign sign : Sign.values()) {
            if (sheet.cards().stream().anyMatch(card -> card.signs().contains(sign))) {
                item(Signs.draw(sign, 0, 0), 10, sign.words());
            }
        }
        sheet.cards().stream()
                .flatMap(card -> card.badges().stream())
                .findFirst()
                .ifPresent(rank -> item(
                        Signs.badge(rank, -Signs.badgeWidth(rank) / 2, -9),
                        Signs.badgeWidth(rank) / 2,
                        "recommendation " + rank + " acts here"));
        if (sheet.lanes().stream().anyMatch(lane -> !lane.isVisible())) {
            item(List.of(), 0, "rounded card: the customer takes part; square card: behind the line of visibility");
        }
    }

    private void lines(Sheet sheet) {
        if (sheet.links().stream().anyMatch(Link::handOff)) {
            item(line("jp-line jp-hand-off", "jp-head jp-hand-off-head"), GLYPH, "hand-off: the case changes hands");
        }
        if (sheet.links().stream().anyMatch(Link::beside)) {
            item(
                    line("jp-line jp-hand-off jp-beside", "jp-head jp-hand-off-head"),
                    GLYPH,
                    "hand-off past steps in between");
        }
        if (sheet.links().stream().anyMatch(Link::isBack)) {
            item(line("jp-line jp-back", "jp-head"), GLYPH, "back to an earlier step");
        }
        if (sheet.links().stream().anyMatch(link -> link.label().endsWith("%"))) {
            item(List.of(), 0, "22 %: share of a choice, ? % where not stated");
        }
        if (sheet.links().stream().anyMatch(link -> link.label().equals("and"))) {
            item(List.of(), 0, "and: all of these ways are gone, side by side");
        }
        if (sheet.links().stream().anyMatch(Link::all)) {
            item(List.of(), 0, "all: starts when all of these are done");
        }
    }

    private void waits(Sheet sheet) {
        wait(sheet, Delay.Hearing.NOTHING, "wait, the customer is told nothing");
        wait(sheet, Delay.Hearing.TOLD, "wait, the customer is informed");
        wait(sheet, Delay.Hearing.NOT_STATED, "wait, told ?: what the customer is told is not stated");
        wait(sheet, Delay.Hearing.NOT_WAITING, "wait that is not the customer's");
        if (sheet.cards().stream().anyMatch(card -> card.delay().length() == Delay.Length.UNKNOWN)) {
            item(
                    List.of(new Line("jp-wait-unknown", at(-GLYPH / 2, 0), at(GLYPH / 2, 0))),
                    GLYPH,
                    "wait ?: whether and how long is not stated");
        }
        if (sheet.longestWait() > 0) {
            item(
                    List.of(),
                    0,
                    "full bar: " + Minutes.words(sheet.longestWait()) + "; half a bar is a quarter of that time");
        }
    }

    private void wait(Sheet sheet, Delay.Hearing hearing, String text) {
        boolean occurs = sheet.cards().stream()
                .map(Card::delay)
                .anyMatch(delay -> delay.length() == Delay.Length.KNOWN && delay.hearing() == hearing);
        if (occurs) {
            item(bar(DelayBar.css(hearing)), GLYPH, text);
        }
    }

    private void curves() {
        item(
                curve("jp-aim-line", new Shape("jp-aim", at(0, -6), at(6, 0), at(0, 6), at(-6, 0))),
                GLYPH,
                "emotion aimed at");
        item(
                curve("jp-felt-line", new Dot(0, 0, 5, "jp-felt")),
                GLYPH,
                "emotion that customers said, and how many of them");
        item(List.of(), 0, "gap in a curve, or ?: not stated; dotted: steps in between say nothing of emotions");
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
