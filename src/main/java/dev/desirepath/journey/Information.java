package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/** The items of information that a step asks the customer for, uses, gives, and tells the customer. */
public record Information(
        @Nullable Listed<String> asks,
        @Nullable Listed<String> uses,
        @Nullable Listed<String> gives,
        @Nullable Listed<String> tells) {}
