package dev.desirepath.picture;

import dev.desirepath.picture.Mark.Dot;
import dev.desirepath.picture.Mark.Line;
import dev.desirepath.picture.Mark.Panel;
import dev.desirepath.picture.Mark.Shape;
import dev.desirepath.picture.Mark.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The emotional curve of a band: what is aimed at and what was observed, with gaps where nothing is stated. */
final class Curve {

    private static final int STEP = 20;
    private static final int TOP = 6;
    private static final int APART = 7;

    private final Frame frame;
    private final Grid grid;
    private final int y;
    private final List<Card> felt;
    private final List<Integer> order;
    private final List<Mark> marks = new ArrayList<>();

    /** One place on a curve. */
    private record Spot(int x, int place, @Nullable Level level) {}

    /**
     * @param felt the cards of the band with an emotion, and their neighbours in other bands
     * @param order all cards from left to right
     */
    Curve(Frame frame, Grid grid, List<Card> felt, List<Integer> order, int y) {
        this.order = order;
        this.frame = frame;
        this.grid = grid;
        this.felt = felt;
        this.y = y;
    }

    static boolean isOn(Card card) {
        return card.mood().isPresent();
    }

    /** {@return whether there is anything to draw; what is not stated stands below in words} */
    static boolean hasLevel(Card card) {
        return card.mood()
                .filter(mood -> mood.aimed() != null || mood.felt() != null)
                .isPresent();
    }

    List<Mark> draw() {
        scale();
        series("jp-aim", -APART, Mood::aimed);
        series("jp-felt", APART, Mood::felt);
        return marks;
    }

    int bottom() {
        return y + TOP + Level.COUNT * STEP;
    }

    private void scale() {
        for (Level level : Level.values()) {
            int height = height(level);
            String css = level == Level.DESTROYING ? "jp-level jp-low" : "jp-level";
            marks.add(new Panel(new Rect(Frame.LABELS, height - STEP / 2, frame.right() - Frame.LABELS, STEP), 0, css));
            String word = level.word().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                    + level.word().substring(1);
            marks.add(new Words(8, height + 4, Type.NOTE, word, "jp-quiet"));
        }
    }

    private int height(Level level) {
        return y + TOP + STEP / 2 + level.fromBest() * STEP;
    }

    /**
     * Neighbours are joined where both are stated, thinly where steps lie between them of which nothing is to be stated;
     * towards other bands the line leaves halfway.
     */
    private void series(String css, int shift, Function<Mood, @Nullable Level> level) {
        List<Spot> spots = new ArrayList<>();
        for (Card card : felt) {
            card.mood()
                    .ifPresent(mood ->
                            spots.add(new Spot(x(card) + shift, order.indexOf(card.index()), level.apply(mood))));
        }
        for (int spot = 1; spot < spots.size(); spot++) {
            join(spots.get(spot - 1), spots.get(spot), css);
        }
        for (int spot = 0; spot < spots.size(); spot++) {
            Level at = spots.get(spot).level();
            if (at != null && grid.holds(felt.get(spot).index())) {
                marks.add(mark(css, spots.get(spot).x(), height(at)));
            }
        }
    }

    private void join(Spot one, Spot other, String css) {
        if (one.level() != null && other.level() != null) {
            Point from = new Point(one.x(), height(one.level()));
            Point to = new Point(other.x(), height(other.level()));
            if (from.x() < Frame.LABELS || to.x() > frame.right()) {
                int middle = (from.y() + to.y()) / 2;
                from = from.x() < Frame.LABELS ? new Point(Frame.LABELS, middle) : from;
                to = to.x() > frame.right() ? new Point(frame.right(), middle) : to;
            }
            boolean far = other.place() - one.place() > 1;
            marks.add(new Line(css + "-line" + (far ? " jp-far" : ""), from, to));
        }
    }

    /** Cards of one column stand side by side; those of other bands beyond the edge. */
    private int x(Card card) {
        if (!grid.holds(card.index())) {
            return felt.indexOf(card) == 0 ? Frame.LABELS - 100 : frame.right() + 100;
        }
        int column = grid.cell(card.index()).column();
        List<Card> beside = felt.stream()
                .filter(other -> grid.holds(other.index()))
                .filter(other -> grid.cell(other.index()).column() == column)
                .sorted(Comparator.comparing(Card::index))
                .toList();
        int slot = frame.column(column).width() / beside.size();
        return frame.column(column).x() + slot * beside.indexOf(card) + slot / 2;
    }

    private static Mark mark(String css, int x, int y) {
        return css.equals("jp-felt")
                ? new Dot(x, y, 5, css)
                : new Shape(css, new Point(x, y - 6), new Point(x + 6, y), new Point(x, y + 6), new Point(x - 6, y));
    }
}
