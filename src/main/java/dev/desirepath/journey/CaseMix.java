package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/** Which share of the cases at a step is simple and which is hard. */
public record CaseMix(
        Place place,
        @Nullable Stated<Share> simple,
        @Nullable Stated<Share> hard) {}
