package dev.desirepath.picture;

/** A rectangle in units of the drawing. */
record Rect(int x, int y, int width, int height) {

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    int centre() {
        return x + width / 2;
    }

    boolean overlaps(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean contains(Rect other) {
        return x <= other.x && other.right() <= right() && y <= other.y && other.bottom() <= bottom();
    }
}
