package dev.desirepath.picture;

import dev.desirepath.picture.Mark.Group;
import dev.desirepath.picture.Mark.Line;
import dev.desirepath.picture.Mark.Panel;
import dev.desirepath.picture.Mark.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Some columns of a journey with their lanes, lines, silences and curve: one row of the picture, from the top down. */
final class Band {

    private static final int TOP = 4;
    private static final int NARROWEST_CARD = 128;
    private static final int WIDEST_CARD = 176;

    private final Sheet sheet;
    private final Columns columns;
    private final int first;
    private final int last;
    private final Grid grid;
    private final Routing routing;
    private final Headings headings;
    private final Frame frame;

    private Band(Sheet sheet, Columns columns, int first, int last, int card) {
        this.sheet = sheet;
        this.columns = columns;
        this.first = first;
        this.last = last;
        this.grid = Grid.of(sheet, columns, first, last);
        this.routing = new Routing(grid, sheet.links());
        this.headings = new Headings(sheet, columns, first, last, card);
        this.frame = new Frame(sheet, grid, routing, TOP + headings.height() + 6, card);
    }

    /** {@return the band of the columns from the first to before the last, with cards as wide as there is room} */
    static Band of(Sheet sheet, Columns columns, int first, int last, int room) {
        Band narrow = new Band(sheet, columns, first, last, NARROWEST_CARD);
        int more = Math.min(WIDEST_CARD - NARROWEST_CARD, (room - narrow.width()) / (last - first));
        return more <= 0 ? narrow : new Band(sheet, columns, first, last, NARROWEST_CARD + more);
    }

    int width() {
        return frame.right() + 8;
    }

    int height() {
        return draw(width(), "").height();
    }

    Frame frame() {
        return frame;
    }

    Grid grid() {
        return grid;
    }

    List<List<Point>> lines() {
        return routing.routes().stream().map(frame::corners).toList();
    }

    Drawing draw(int width, String title) {
        List<Mark> marks = new ArrayList<>(headings.draw(frame, TOP));
        lanes(width, marks);
        marks.addAll(Arrows.draw(frame, grid, routing));
        grid.cells().keySet().forEach(card -> marks.add(card(card)));
        int bottom = silences(frame.bottom() + 6, marks);
        bottom = curve(bottom + 4, marks);
        return new Drawing(width, bottom + 8, title, marks);
    }

    private void lanes(int width, List<Mark> marks) {
        int row = 0;
        int shade = 0;
        while (row < grid.rows().size()) {
            Lane lane = grid.rows().get(row);
            int end = row;
            while (end < grid.rows().size() && grid.rows().get(end).equals(lane)) {
                end++;
            }
            int top = row == frame.lineOfVisibility() ? frame.lineOfVisibilityY() : frame.gapY(row);
            boolean visibleEnds = end == frame.lineOfVisibility();
            int bottom = end == grid.rows().size()
                    ? frame.bottom()
                    : visibleEnds ? frame.lineOfVisibilityY() : frame.gapY(end);
            marks.add(
                    new Panel(new Rect(0, top, width, bottom - top), 0, shade % 2 == 0 ? "jp-lane" : "jp-lane jp-odd"));
            marks.addAll(new LaneLabel(lane).at(top));
            row = end;
            shade++;
        }
        if (frame.lineOfVisibility() > 0) {
            int y = frame.lineOfVisibilityY();
            marks.add(new Line("jp-visibility", new Point(0, y), new Point(width, y)));
            marks.add(new Words(8, y - 4, Type.NOTE, "Line of visibility", "jp-quiet"));
        }
    }

    private Mark card(int index) {
        Card card = sheet.cards().get(index);
        Rect at = frame.card(index);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Panel(
                at,
                card.lane().isVisible() ? 9 : 2,
                "jp-card jp-"
                        + card.lane()
                                .kind()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-')));
        marks.addAll(frame.face(index).at(at.x(), at.y()));
        marks.addAll(frame.delay(index).above(at.x(), at.y()));
        return new Group("jp-step", card.title(), marks);
    }

    private int silences(int top, List<Mark> marks) {
        int bottom = new Silences(frame, grid, columns, first).draw(sheet, top, marks);
        if (bottom == top) {
            return top;
        }
        marks.add(new Words(8, top + 14, Type.LANE, "Silence", "jp-ink"));
        marks.add(new Words(8, top + 28, Type.NOTE, "for the customer", "jp-quiet"));
        return Math.max(bottom, top + 32);
    }

    /** The cards of the band with an emotion, and their neighbours in other bands. */
    private int curve(int top, List<Mark> marks) {
        List<Card> felt = sheet.cards().stream()
                .filter(Curve::isOn)
                .sorted(Comparator.comparing((Card card) -> columns.of().get(card.index()))
                        .thenComparing(Card::index))
                .toList();
        int start = 0;
        while (start < felt.size() && columns.of().get(felt.get(start).index()) < first) {
            start++;
        }
        int end = start;
        while (end < felt.size() && columns.of().get(felt.get(end).index()) < last) {
            end++;
        }
        if (start == end) {
            return top;
        }
        List<Card> near = felt.subList(Math.max(0, start - 1), Math.min(felt.size(), end + 1));
        marks.add(new Words(8, top + 16, Type.LANE, "Emotional curve", "jp-ink"));
        if (near.stream().noneMatch(Curve::hasLevel)) {
            return new Feelings(frame, grid, near).draw(top + 2, marks);
        }
        Curve curve = new Curve(frame, grid, near, columns.ordered(), top + 18);
        marks.addAll(curve.draw());
        return new Feelings(frame, grid, near).draw(curve.bottom() + 4, marks);
    }
}
