package dev.desirepath.picture;

import java.util.List;

/**
 * A journey as it is drawn.
 *
 * @param stages the names of the stages; one empty name where there are none
 * @param lanes from top to bottom
 * @param longestWait the longest known wait before a step, in minutes
 */
record Sheet(
        String name,
        List<String> stages,
        List<Lane> lanes,
        List<Card> cards,
        List<Link> links,
        List<Hush> silences,
        long longestWait) {}
