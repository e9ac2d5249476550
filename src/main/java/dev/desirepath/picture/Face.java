package dev.desirepath.picture;

import dev.desirepath.picture.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/** What stands on a card: number, signs and badges in a row, the name, the notes. */
final class Face {

    static final int PADDING = 7;
    private static final int SIGN_ROW = 20;
    private static final int SIGN = 20;

    private final Card card;
    private final int inside;
    private final List<String> name;
    private final List<String> notes = new ArrayList<>();

    Face(Card card, int width) {
        this.card = card;
        this.inside = width - 2 * PADDING;
        this.name = TextWidth.wrap(card.name(), Type.NAME, inside);
        card.notes().forEach(note -> notes.addAll(TextWidth.wrap(note, Type.NOTE, inside)));
    }

    /** {@return how high the card must be for its text} */
    int height() {
        int gap = notes.isEmpty() ? 0 : 3;
        return 2 * PADDING
                + signs(0, 0, new ArrayList<>())
                + name.size() * Type.NAME.leading()
                + gap
                + notes.size() * Type.NOTE.leading();
    }

    List<Mark> at(int x, int y) {
        List<Mark> marks = new ArrayList<>();
        int top = y + PADDING + signs(x + PADDING, y + PADDING, marks);
        for (String line : name) {
            top += Type.NAME.leading();
            marks.add(new Words(x + PADDING, top - 4, Type.NAME, line, "jp-ink"));
        }
        top += 3;
        for (String line : notes) {
            top += Type.NOTE.leading();
            marks.add(new Words(x + PADDING, top - 4, Type.NOTE, line, "jp-quiet"));
        }
        return marks;
    }

    /** Draws the row of signs, in more rows where one is not enough, and returns how high they are. */
    private int signs(int x, int y, List<Mark> marks) {
        String number = String.valueOf(card.number());
        marks.add(new Words(x, y + 13, Type.NOTE, number, "jp-quiet"));
        int right = TextWidth.of(number, Type.NOTE) + 5;
        int row = 0;
        for (Sign sign : card.signs()) {
            if (right + SIGN > inside) {
                right = 0;
                row++;
            }
            marks.addAll(Signs.draw(sign, x + right + 9, y + row * SIGN_ROW + 9));
            right += SIGN;
        }
        for (int rank : card.badges()) {
            int width = Signs.badgeWidth(rank);
            if (right + width > inside) {
                right = 0;
                row++;
            }
            marks.addAll(Signs.badge(rank, x + right, y + row * SIGN_ROW));
            right += width + 3;
        }
        return (row + 1) * SIGN_ROW;
    }
}
