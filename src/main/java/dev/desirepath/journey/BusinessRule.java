package dev.desirepath.journey;

import org.jspecify.annotations.Nullable;

/**
 * A rule by which the organisation decides, as declared under {@code business rules}.
 *
 * @param basis what it rests on; a business rule may rest on several things
 */
public record BusinessRule(
        String id,
        Place place,
        @Nullable Stated<RuleType> type,
        @Nullable Listed<Basis> basis,
        @Nullable Stated<String> source,
        @Nullable Stated<String> owner,
        @Nullable Stated<String> reviewed,
        Attributes also) {}
