package dev.desirepath.picture;

import dev.desirepath.picture.Mark.Panel;
import dev.desirepath.picture.Mark.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A step in the narrow form: the silence that ends with it, the wait, and the card with all that is to be said of it. */
final class Tile {

    static final int LEFT = 6;
    static final int WIDTH = 262;
    private static final int INDENT = 18;
    private static final int ARROW = 18;
    private static final int MARGIN = 5;

    private final Card card;
    private final boolean follows;
    private final int x;
    private final int width;
    private final Face face;
    private final DelayBar delay;
    private final List<List<String>> hushes = new ArrayList<>();
    private final List<Hush> silences;

    Tile(Sheet sheet, Card card) {
        this.card = card;
        this.follows = sheet.links().stream()
                .anyMatch(link -> link.to() == card.index() && link.from() == card.index() - 1 && !link.beside());
        this.x = card.lane().isVisible() ? LEFT : LEFT + INDENT;
        this.width = LEFT + WIDTH - x;
        this.face = new Face(said(sheet), width);
        this.delay = new DelayBar(card.delay(), sheet.longestWait(), width);
        this.silences = sheet.silences().stream()
                .filter(hush -> hush.until() == card.index())
                .toList();
        silences.forEach(hush -> hushes.add(TextWidth.wrap(
                "Silence since step " + (hush.from() + 1) + ": " + hush.text(), Type.NOTE, WIDTH - 2 * MARGIN)));
    }

    /** The card with the words for what the wide form shows by place and line. */
    private Card said(Sheet sheet) {
        List<String> notes = new ArrayList<>();
        notes.add(card.lane().name());
        notes.addAll(card.notes());
        notes.addAll(Feelings.said(card));
        notes.addAll(Ways.into(sheet, card.index()));
        notes.addAll(Ways.outOf(sheet, card.index()));
        return card.noting(notes);
    }

    Card card() {
        return card;
    }

    boolean follows() {
        return follows;
    }

    int height() {
        return ARROW + hushHeight() + delay.height() + face.height();
    }

    private int hushHeight() {
        return hushes.stream().mapToInt(Tile::hushHeight).sum();
    }

    private static int hushHeight(List<String> lines) {
        return lines.size() * Type.NOTE.leading() + 2 * MARGIN + 4;
    }

    /** {@return where the card lies if the tile begins at this height} */
    Rect at(int y) {
        int top = y + ARROW + hushHeight() + delay.height();
        return new Rect(x, top, width, face.height());
    }

    /** {@return the space for the arrow from the card above} */
    int arrowEnd(int y) {
        return y + ARROW;
    }

    Mark.Group draw(int y) {
        List<Mark> marks = new ArrayList<>();
        Rect at = at(y);
        int top = y + ARROW;
        for (int number = 0; number < hushes.size(); number++) {
            top = hush(number, top, marks);
        }
        String kind = card.lane().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        marks.add(new Panel(at, card.lane().isVisible() ? 9 : 2, "jp-card jp-" + kind));
        marks.addAll(face.at(at.x(), at.y()));
        marks.addAll(delay.above(at.x(), at.y()));
        return new Mark.Group("jp-step", card.title(), marks);
    }

    private int hush(int number, int top, List<Mark> marks) {
        List<String> lines = hushes.get(number);
        int height = hushHeight(lines) - 4;
        String css = Silences.css(silences.get(number).hearing());
        marks.add(new Panel(new Rect(LEFT, top, WIDTH, height), 0, css));
        int baseline = top + MARGIN - 3;
        for (String line : lines) {
            baseline += Type.NOTE.leading();
            marks.add(new Words(LEFT + MARGIN, baseline, Type.NOTE, line, "jp-ink"));
        }
        return top + height + 4;
    }
}
