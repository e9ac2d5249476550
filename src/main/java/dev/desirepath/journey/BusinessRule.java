package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/** A rule by which the organisation decides, as declared under {@code business rules}. */
public record BusinessRule(
        String id,
        Place place,
        @Nullable Stated<RuleType> type,
        @Nullable Stated<Basis> basis,
        @Nullable Stated<String> source,
        @Nullable Stated<String> owner,
        @Nullable Stated<String> reviewed,
        Attributes also) {}
