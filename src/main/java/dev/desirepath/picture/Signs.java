package dev.desirepath.picture;

import dev.desirepath.picture.Mark.Dot;
import dev.desirepath.picture.Mark.Panel;
import dev.desirepath.picture.Mark.Shape;
import dev.desirepath.picture.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/** Draws the small shapes with letters: signs and badges. */
final class Signs {

    private Signs() {}

    /** {@return the sign around this centre, at most 9 from it} */
    static List<Mark> draw(Sign sign, int x, int y) {
        List<Mark> marks = new ArrayList<>();
        marks.add(
                switch (sign) {
                    case MOMENT_OF_TRUTH -> new Dot(x, y, 8, "jp-moment");
                    case DECISIVE -> star(x, y);
                    case BREAK_POINT -> new Shape("jp-break", at(x, y, 0, -9), at(x, y, 9, 7), at(x, y, -9, 7));
                    case BUSINESS_RULE ->
                        new Shape("jp-rule", at(x, y, 0, -9), at(x, y, 9, 0), at(x, y, 0, 9), at(x, y, -9, 0));
                });
        int letter = TextWidth.of(sign.letter(), Type.SIGN);
        int down = sign == Sign.BREAK_POINT ? 5 : 4;
        marks.add(new Words(x - letter / 2, y + down, Type.SIGN, sign.letter(), "jp-on"));
        return marks;
    }

    private static Point at(int x, int y, int right, int down) {
        return new Point(x + right, y + down);
    }

    /** A circle with a double rim: eight rays. */
    private static Mark star(int x, int y) {
        return new Shape(
                "jp-moment jp-decisive",
                at(x, y, 0, -10),
                at(x, y, 4, -7),
                at(x, y, 9, -7),
                at(x, y, 7, -2),
                at(x, y, 10, 2),
                at(x, y, 6, 5),
                at(x, y, 5, 9),
                at(x, y, 0, 8),
                at(x, y, -5, 9),
                at(x, y, -6, 5),
                at(x, y, -10, 2),
                at(x, y, -7, -2),
                at(x, y, -9, -7),
                at(x, y, -4, -7));
    }

    static int badgeWidth(int rank) {
        return Math.max(18, TextWidth.of(String.valueOf(rank), Type.SIGN) + 8);
    }

    static List<Mark> badge(int rank, int x, int y) {
        String text = String.valueOf(rank);
        int width = badgeWidth(rank);
        return List.of(
                new Panel(new Rect(x, y, width, 18), 4, "jp-badge"),
                new Words(x + (width - TextWidth.of(text, Type.SIGN)) / 2, y + 13, Type.SIGN, text, "jp-on-badge"));
    }
}
