package dev.desirepath.picture;

import java.util.List;

/** A finished drawing: what one svg element shows. */
record Drawing(int width, int height, String title, List<Mark> marks) {

    Drawing {
        marks = List.copyOf(marks);
    }
}
