package dev.desirepath.picture;

import dev.desirepath.picture.Mark.Dot;
import dev.desirepath.picture.Mark.Line;
import dev.desirepath.picture.Mark.Panel;
import dev.desirepath.picture.Mark.Shape;
import dev.desirepath.picture.Mark.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Some tiles below one another, with the name of their stage and the emotional curve running down beside them. */
final class Strip {

    private static final int CURVE = 276;
    private static final int LEVEL = 20;
    private static final int APART = 6;
    private static final int ARROW_X = 40;

    private final Sheet sheet;
    private final List<Tile> tiles;
    private final List<String> heading;
    private final List<Integer> tops = new ArrayList<>();
    private final int bottom;

    /** One place on the curve; without a level, nothing is stated. */
    private record Spot(int y, int card, @Nullable Level level) {}

    Strip(Sheet sheet, List<Tile> tiles) {
        this.sheet = sheet;
        this.tiles = tiles;
        Card first = tiles.get(0).card();
        String name = sheet.stages().get(first.stage());
        boolean continued =
                first.index() > 0 && sheet.cards().get(first.index() - 1).stage() == first.stage();
        String whole = continued && !name.isEmpty() ? name + " (continued)" : name;
        this.heading = name.isBlank() ? List.of() : TextWidth.wrap(whole, Type.HEADING, Tile.WIDTH - 14);
        int y = top();
        for (Tile tile : tiles) {
            tops.add(y);
            y += tile.height();
        }
        this.bottom = y + 12;
    }

    private int top() {
        return Math.max(heading.size() * Type.HEADING.leading() + 16, 2 * Type.NOTE.leading() + 14);
    }

    List<Tile> tiles() {
        return tiles;
    }

    List<Rect> cards() {
        List<Rect> cards = new ArrayList<>();
        for (int number = 0; number < tiles.size(); number++) {
            cards.add(tiles.get(number).at(tops.get(number)));
        }
        return cards;
    }

    Drawing draw(String title) {
        List<Mark> marks = new ArrayList<>();
        stage(marks);
        scale(marks);
        series("jp-aim", -APART, Mood::aimed, marks);
        series("jp-felt", APART, Mood::felt, marks);
        for (int number = 0; number < tiles.size(); number++) {
            arrow(number, marks);
        }
        for (int number = 0; number < tiles.size(); number++) {
            marks.add(tiles.get(number).draw(tops.get(number)));
        }
        return new Drawing(Narrow.WIDTH, bottom, title, marks);
    }

    private void stage(List<Mark> marks) {
        if (heading.isEmpty()) {
            return;
        }
        marks.add(new Panel(
                new Rect(Tile.LEFT, 4, Tile.WIDTH, heading.size() * Type.HEADING.leading() + 10), 0, "jp-stage"));
        int baseline = 5;
        for (String line : heading) {
            baseline += Type.HEADING.leading();
            marks.add(new Words(Tile.LEFT + 7, baseline, Type.HEADING, line, "jp-ink"));
        }
    }

    private void arrow(int number, List<Mark> marks) {
        if (!tiles.get(number).follows()) {
            return;
        }
        int start = number == 0 ? tops.get(0) : tops.get(number);
        int end = tiles.get(number).arrowEnd(tops.get(number)) - 3;
        marks.add(new Line("jp-line", new Point(ARROW_X, start), new Point(ARROW_X, end)));
        marks.add(new Shape(
                "jp-head",
                new Point(ARROW_X, end + 2),
                new Point(ARROW_X - 4, end - 6),
                new Point(ARROW_X + 4, end - 6)));
    }

    private void scale(List<Mark> marks) {
        if (sheet.cards().stream().noneMatch(Curve::isOn)) {
            return;
        }
        marks.add(new Words(CURVE, 17, Type.NOTE, "Emotions:", "jp-quiet"));
        marks.add(new Words(CURVE, 31, Type.NOTE, "bad to good", "jp-quiet"));
        for (Level level : Level.values()) {
            String css = level == Level.DESTROYING ? "jp-level jp-low" : "jp-level";
            marks.add(new Panel(new Rect(x(level) - LEVEL / 2, top(), LEVEL, bottom - top() - 6), 0, css));
        }
    }

    private static int x(Level level) {
        return CURVE + LEVEL / 2 + (Level.COUNT - 1 - level.fromBest()) * LEVEL;
    }

    private void series(String css, int shift, Function<Mood, @Nullable Level> level, List<Mark> marks) {
        List<Spot> spots = spots(shift, level);
        for (int spot = 1; spot < spots.size(); spot++) {
            join(spots.get(spot - 1), spots.get(spot), css, marks);
        }
        for (Spot spot : spots) {
            if (spot.level() != null && spot.y() > top() && spot.y() < bottom) {
                marks.add(mark(css, x(spot.level()), spot.y()));
            }
        }
    }

    /** The tiles with an emotion, and their neighbours above and below. */
    private List<Spot> spots(int shift, Function<Mood, @Nullable Level> level) {
        List<Card> felt = sheet.cards().stream().filter(Curve::isOn).toList();
        List<Spot> spots = new ArrayList<>();
        int first = tiles.get(0).card().index();
        int last = tiles.get(tiles.size() - 1).card().index();
        for (Card card : felt) {
            int y = card.index() < first ? -1 : bottom + 1;
            if (card.index() >= first && card.index() <= last) {
                Rect at = tiles.get(card.index() - first).at(tops.get(card.index() - first));
                y = at.y() + at.height() / 2 + shift;
            }
            int height = y;
            card.mood().ifPresent(mood -> spots.add(new Spot(height, card.index(), level.apply(mood))));
        }
        return spots;
    }

    private void join(Spot one, Spot other, String css, List<Mark> marks) {
        boolean outside = other.y() < 0 || one.y() > bottom;
        if (outside || one.level() == null || other.level() == null) {
            return;
        }
        Point from = new Point(x(one.level()), one.y());
        Point to = new Point(x(other.level()), other.y());
        int middle = (from.x() + to.x()) / 2;
        from = one.y() < 0 ? new Point(middle, top()) : from;
        to = other.y() > bottom ? new Point(middle, bottom - 6) : to;
        boolean far = other.card() - one.card() > 1;
        marks.add(new Line(css + "-line" + (far ? " jp-far" : ""), from, to));
    }

    private static Mark mark(String css, int x, int y) {
        return css.equals("jp-felt")
                ? new Dot(x, y, 5, css)
                : new Shape(css, new Point(x, y - 6), new Point(x + 6, y), new Point(x, y + 6), new Point(x - 6, y));
    }
}
