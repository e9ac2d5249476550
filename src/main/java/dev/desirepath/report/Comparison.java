package dev.desirepath.report;

import dev.desirepath.redesign.Differences;

/** Two states of one journey, what the same rules say about each, and in what they differ. */
public record Comparison(Analysed before, Analysed after, Differences differences) {}
