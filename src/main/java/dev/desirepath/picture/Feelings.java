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
            for (String line : lines(card, frame.column(column).width())) {
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

    private static List<String> lines(Card card, int width) {
        List<String> lines = new ArrayList<>();
        for (String said : said(card)) {
            String numbered = lines.isEmpty() ? card.number() + " " + said : said;
            lines.addAll(TextWidth.wrap(numbered, Type.NOTE, width));
        }
        return lines;
    }

    /** {@return aim and observed emotion in words; one word for both where neither is stated} */
    static List<String> said(Card card) {
        return card.mood()
                .map(mood -> mood.aim().isEmpty() && mood.said().isEmpty()
                        ? List.of("emotion ?")
                        : List.of("aim: " + aim(mood), "said: " + said(mood)))
                .orElse(List.of());
    }

    private static String aim(Mood mood) {
        String level = mood.aimed() == null && !mood.aim().isEmpty() ? " (no level)" : "";
        return mood.aim().isEmpty() ? "?" : mood.aim() + level;
    }

    private static String said(Mood mood) {
        String level = mood.felt() == null && !mood.said().isEmpty() ? " (no level)" : "";
        return mood.said().isEmpty() ? "?" : mood.said() + level;
    }
}
