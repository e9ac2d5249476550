package dev.desirepath.facts;

import dev.desirepath.journey.Basis;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.RuleType;
import org.jspecify.annotations.Nullable;

/** A rule by which the organisation decides. */
@Meaning(
        value = "A rule by which the organisation decides.",
        derivation =
                "One for each entry under 'business rules'. Reviewed months are whole calendar months before the as-of date.")
public record BusinessRule(
        @Meaning("its id") String businessRule,
        Place place,
        @Meaning("how many steps decide by it") int decisions,

        @Meaning("the level on which it is made")
        @Partial(key = "type", ask = "on which level is the business rule made?")
        @Nullable
        RuleType type,

        @Meaning("what it rests on; the hardest to change where it rests on several")
        @Partial(key = "basis", ask = "what does the business rule rest on?")
        @Nullable
        Basis basis,

        @Meaning("where it is written down; 'none' when nowhere")
        @Partial(key = "source", ask = "where is the business rule written down?")
        @Nullable
        String source,

        @Meaning("who answers for it; 'none' when nobody does")
        @Partial(key = "owner", ask = "who answers for the business rule?")
        @Nullable
        String owner,

        @Meaning("when it was looked at last, as written")
        @Partial(key = "reviewed", ask = "when was the business rule looked at last?")
        @Nullable
        String reviewed,

        @Meaning("how many whole months before the as-of date that was")
        @Partial(key = "reviewed", ask = "when was the business rule looked at last?")
        @Nullable
        Long reviewedMonthsAgo)
        implements Fact {}
