package dev.desirepath.picture;

import org.jspecify.annotations.Nullable;

/**
 * The way of a line from card to card: out on the right, down or up a channel, perhaps along a gap between rows and along
 * another channel, and in on the left.
 *
 * @param leave the channel it leaves by; channel 0 lies left of column 0
 * @param leaving its part in that channel; null where it runs straight through
 * @param gap the gap above a row that it runs along; -1 where it does not need one
 * @param enter the channel it enters by; the same where it needs no gap
 */
record Route(
        Link link,
        int outPort,
        int inPort,
        int leave,
        @Nullable Segment leaving,
        int gap,
        @Nullable Segment along,
        int enter,
        @Nullable Segment entering) {}
