package dev.desirepath.picture;

import java.util.List;

/** Writes a drawing as an svg element: classes and coordinates, nothing that a content security policy refuses. */
final class Svg {

    private final StringBuilder svg = new StringBuilder();

    private Svg() {}

    static String of(Drawing drawing, String id) {
        return new Svg().write(drawing, id);
    }

    private String write(Drawing drawing, String id) {
        String title = id + "-title";
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"jp-drawing\" role=\"graphics-document document\"");
        attribute("aria-labelledby", title);
        attribute("width", drawing.width());
        attribute("height", drawing.height());
        attribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
        svg.append(">\n");
        svg.append("<title");
        attribute("id", title);
        svg.append('>').append(Shown.escaped(drawing.title())).append("</title>\n");
        writeRuns(drawing.marks());
        return svg.append("</svg>\n").toString();
    }

    /** What has no title is only seen; it is put together and hidden from who hears the titles. */
    private void writeRuns(List<Mark> marks) {
        boolean hidden = false;
        for (Mark mark : marks) {
            boolean spoken = mark instanceof Mark.Group group && !group.title().isEmpty();
            if (hidden == spoken) {
                svg.append(spoken ? "</g>\n" : "<g aria-hidden=\"true\">\n");
                hidden = !spoken;
            }
            write(mark);
        }
        svg.append(hidden ? "</g>\n" : "");
    }

    private void write(Mark mark) {
        if (mark instanceof Mark.Panel panel) {
            panel(panel);
        } else if (mark instanceof Mark.Words words) {
            words(words);
        } else if (mark instanceof Mark.Line line) {
            points("polyline", line.css(), line.points());
        } else if (mark instanceof Mark.Shape shape) {
            points("polygon", shape.css(), shape.points());
        } else if (mark instanceof Mark.Dot dot) {
            dot(dot);
        } else if (mark instanceof Mark.Group group) {
            group(group);
        }
    }

    private void panel(Mark.Panel panel) {
        svg.append("<rect");
        attribute("class", panel.css());
        attribute("x", panel.at().x());
        attribute("y", panel.at().y());
        attribute("width", panel.at().width());
        attribute("height", panel.at().height());
        if (panel.round() > 0) {
            attribute("rx", panel.round());
        }
        svg.append("/>\n");
    }

    private void words(Mark.Words words) {
        svg.append("<text");
        attribute("class", words.type().css() + " " + words.css());
        attribute("x", words.x());
        attribute("y", words.baseline());
        svg.append('>').append(Shown.escaped(words.text())).append("</text>\n");
    }

    private void points(String element, String css, List<Point> points) {
        svg.append('<').append(element);
        attribute("class", css);
        StringBuilder corners = new StringBuilder();
        for (Point point : points) {
            corners.append(corners.isEmpty() ? "" : " ")
                    .append(point.x())
                    .append(',')
                    .append(point.y());
        }
        attribute("points", corners.toString());
        svg.append("/>\n");
    }

    private void dot(Mark.Dot dot) {
        svg.append("<circle");
        attribute("class", dot.css());
        attribute("cx", dot.x());
        attribute("cy", dot.y());
        attribute("r", dot.radius());
        svg.append("/>\n");
    }

    private void group(Mark.Group group) {
        svg.append("<g");
        if (!group.css().isEmpty()) {
            attribute("class", group.css());
        }
        if (!group.title().isEmpty()) {
            svg.append(" role=\"graphics-symbol img\"");
            svg.append('>')
                    .append("<title>")
                    .append(Shown.escaped(group.title()))
                    .append("</title>\n");
        } else {
            svg.append('>');
        }
        group.marks().forEach(this::write);
        svg.append("</g>\n");
    }

    private void attribute(String name, int value) {
        attribute(name, String.valueOf(value));
    }

    private void attribute(String name, String value) {
        svg.append(' ').append(name).append("=\"").append(Shown.escaped(value)).append('"');
    }
}
