package dev.desirepath.picture;

/** A place in a drawing. */
record Point(int x, int y) {}
