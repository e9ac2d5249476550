package dev.desirepath.picture;

import java.util.List;

/** One thing that is drawn. */
sealed interface Mark {

    /** A rectangle. */
    record Panel(Rect at, int round, String css) implements Mark {}

    /** One line of text that begins at x. */
    record Words(int x, int baseline, Type type, String text, String css) implements Mark {

        /** {@return the room that it takes, with a wide font} */
        Rect room() {
            return new Rect(x, baseline - type.size() + 2, TextWidth.of(text, type), type.size());
        }
    }

    /** A line through these points. */
    record Line(List<Point> points, String css) implements Mark {

        public Line {
            points = List.copyOf(points);
        }

        Line(String css, Point... points) {
            this(List.of(points), css);
        }
    }

    /** A filled shape with these corners. */
    record Shape(List<Point> points, String css) implements Mark {

        public Shape {
            points = List.copyOf(points);
        }

        Shape(String css, Point... points) {
            this(List.of(points), css);
        }
    }

    /** A circle. */
    record Dot(int x, int y, int radius, String css) implements Mark {}

    /**
     * Marks that belong together.
     *
     * @param title what they say to who cannot see them; empty when that is said elsewhere
     */
    record Group(String css, String title, List<Mark> marks) implements Mark {

        public Group {
            marks = List.copyOf(marks);
        }
    }
}
