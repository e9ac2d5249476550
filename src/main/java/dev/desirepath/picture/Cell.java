package dev.desirepath.picture;

/** Where a card stands in a band: its column and row, from 0. */
record Cell(int column, int row) {}
