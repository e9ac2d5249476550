package dev.desirepath.picture;

import dev.desirepath.picture.Mark.Line;
import dev.desirepath.picture.Mark.Shape;
import dev.desirepath.picture.Mark.Words;
import java.util.ArrayList;
import java.util.List;

/** Draws the lines of a band: arrows between its cards, and stubs to and from other bands. */
final class Arrows {

    private static final int STUB = 12;

    private final Frame frame;
    private final Routing routing;
    private final List<Mark> marks = new ArrayList<>();

    private Arrows(Frame frame, Routing routing) {
        this.frame = frame;
        this.routing = routing;
    }

    static List<Mark> draw(Frame frame, Grid grid, Routing routing) {
        Arrows arrows = new Arrows(frame, routing);
        routing.routes().forEach(arrows::arrow);
        grid.cells().keySet().forEach(arrows::stubs);
        return List.copyOf(arrows.marks);
    }

    private void arrow(Route route) {
        List<Point> corners = frame.corners(route);
        Link link = route.link();
        marks.add(new Line(corners, css(link)));
        Point end = corners.get(corners.size() - 1);
        marks.add(head(end, link));
        if (link.handOff()) {
            marks.add(breakMark(end));
        }
    }

    private static String css(Link link) {
        if (link.beside()) {
            return "jp-line jp-hand-off jp-beside";
        }
        String flow = link.isBack() ? "jp-line jp-back" : "jp-line";
        return link.handOff() ? flow + " jp-hand-off" : flow;
    }

    private static Mark head(Point tip, Link link) {
        return new Shape(
                link.handOff() ? "jp-head jp-hand-off-head" : "jp-head",
                tip,
                new Point(tip.x() - 8, tip.y() - 4),
                new Point(tip.x() - 8, tip.y() + 4));
    }

    /** Two strokes across the end of a line: here it can break. */
    private static Mark breakMark(Point tip) {
        int x = tip.x() - 12;
        return new Mark.Group(
                "",
                "",
                List.of(
                        new Line("jp-break-mark", new Point(x - 2, tip.y() + 5), new Point(x + 1, tip.y() - 5)),
                        new Line("jp-break-mark", new Point(x + 1, tip.y() + 5), new Point(x + 4, tip.y() - 5))));
    }

    private void stubs(int card) {
        List<Link> outs = routing.outs(card);
        for (int port = 0; port < outs.size(); port++) {
            leave(outs.get(port), frame.out(card, port));
        }
        List<Link> ins = routing.ins(card);
        for (int port = 0; port < ins.size(); port++) {
            reach(ins.get(port), frame.in(card, port));
        }
    }

    private void leave(Link link, Point at) {
        boolean inside = routing.isInside(link);
        String label = Stubs.leaving(link, inside);
        if (!label.isEmpty()) {
            marks.add(new Words(at.x() + 3, at.y() - 4, Type.NOTE, label, "jp-quiet"));
        }
        if (inside) {
            return;
        }
        Point end = new Point(at.x() + Math.max(STUB, Stubs.width(label)) + 2, at.y());
        marks.add(new Line(css(link), at, end));
        marks.add(
                link.to() == Link.END
                        ? new Line("jp-end", new Point(end.x(), end.y() - 6), new Point(end.x(), end.y() + 6))
                        : head(new Point(end.x() + 5, end.y()), link));
    }

    private void reach(Link link, Point at) {
        boolean inside = routing.isInside(link);
        String label = Stubs.reaching(link, inside);
        int start = at.x() - Stubs.width(label) - STUB;
        if (!label.isEmpty()) {
            marks.add(new Words(start + 2, at.y() - 4, Type.NOTE, label, "jp-quiet"));
        }
        if (inside) {
            return;
        }
        marks.add(new Line(css(link), new Point(start, at.y()), at));
        marks.add(head(at, link));
        if (link.handOff()) {
            marks.add(breakMark(at));
        }
    }
}
