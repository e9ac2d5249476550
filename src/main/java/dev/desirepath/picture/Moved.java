package dev.desirepath.picture;

import java.util.List;

/** A mark at another place. */
final class Moved {

    private Moved() {}

    static Mark by(Mark mark, int x, int y) {
        if (mark instanceof Mark.Panel panel) {
            Rect at = panel.at();
            return new Mark.Panel(
                    new Rect(at.x() + x, at.y() + y, at.width(), at.height()), panel.round(), panel.css());
        }
        if (mark instanceof Mark.Words words) {
            return new Mark.Words(words.x() + x, words.baseline() + y, words.type(), words.text(), words.css());
        }
        if (mark instanceof Mark.Line line) {
            return new Mark.Line(moved(line.points(), x, y), line.css());
        }
        if (mark instanceof Mark.Shape shape) {
            return new Mark.Shape(moved(shape.points(), x, y), shape.css());
        }
        if (mark instanceof Mark.Dot dot) {
            return new Mark.Dot(dot.x() + x, dot.y() + y, dot.radius(), dot.css());
        }
        Mark.Group group = (Mark.Group) mark;
        return new Mark.Group(
                group.css(),
                group.title(),
                group.marks().stream().map(inside -> by(inside, x, y)).toList());
    }

    private static List<Point> moved(List<Point> points, int x, int y) {
        return points.stream()
                .map(point -> new Point(point.x() + x, point.y() + y))
                .toList();
    }
}
