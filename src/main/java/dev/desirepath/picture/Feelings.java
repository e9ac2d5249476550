package dev.desirepath.picture;

import dev.desirepath.picture.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/** The emotions of a band in words, under the curve. */
final class Feelings {

    private static final int GAP = 5;

    private final Frame frame;
    private final Grid grid;
    private final List<Card> felt;

    Feelings(Frame frame, Grid grid, List<Card> felt) {
        this.frame = frame;
        this.grid = grid;
        this.felt = felt.stream().filter(card -> grid.holds(card.index())).toList();
    }

    /** Draws them below this height and returns where they end. */
    int draw(int top, List<Mark> marks) {
        int[] bottoms = new int[grid.columns()];
        for (Card card : felt) {
            int column = grid.cell(card.index()).column();
            int y = Math.max(top, bottoms[column]);
            for (String line : lines(card)) {
                y += Type.NOTE.leading();
                marks.add(new Words(frame.column(column).x(), y - 3, Type.NOTE, line, "jp-ink"));
            }
            bottoms[column] = y + GAP;
        }
        int bottom = top;
        for (int end : bottoms) {
            bottom = Math.max(bottom, end);
        }
        return bottom;
    }

    static List<String> lines(Card card) {
        List<String> lines = new ArrayList<>();
        card.mood().ifPresent(mood -> {
            lines.addAll(TextWidth.wrap(card.number() + " aim: " + aim(mood), Type.NOTE, Frame.CARD));
            lines.addAll(TextWidth.wrap("said: " + said(mood), Type.NOTE, Frame.CARD));
        });
        return lines;
    }

    static String aim(Mood mood) {
        String level = mood.aimed() == null && !mood.aim().isEmpty() ? " (no level)" : "";
        return mood.aim().isEmpty() ? "?" : mood.aim() + level;
    }

    static String said(Mood mood) {
        String level = mood.felt() == null && !mood.said().isEmpty() ? " (no level)" : "";
        return mood.said().isEmpty() ? "?" : mood.said() + level;
    }
}
