package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Reason;
import org.jspecify.annotations.Nullable;

/** A step that the customer takes part in: a moment of truth. */
@Meaning(
        value = "A step that the customer takes part in: a moment of truth.",
        derivation = "A step whose 'by' or 'with' names the customer.")
public record Touchpoint(
        @Meaning("the id of the step") @Refers(Refers.Kind.STEP)
        String step,

        Place place,

        @Meaning("the channel it runs through")
        @Partial(key = "channel", ask = "through which channel does it run?")
        @Nullable
        String channel,

        @Meaning("what the customer wants from it")
        @Partial(key = "need", ask = "what does the customer want?")
        @Nullable
        String need,

        @Meaning("whether the need was met in it")
        @Partial(key = "resolved", ask = "was the customer's need met?")
        @Nullable
        Answer resolved,

        @Meaning("why the customer makes it")
        @Partial(key = "because", ask = "why does the customer make contact?")
        @Nullable
        Reason because,

        @Meaning("whether the customer begins it") boolean begunByCustomer,

        @Meaning("the step that caused it: as written, else the touchpoint after which the customer heard nothing")
        @Refers(Refers.Kind.STEP)
        @Partial(key = "caused by", ask = "which step made the customer do it?")
        @Nullable
        String causedBy,

        @Meaning("whether it decides how the customer remembers the journey")
        @Partial(key = "decisive", ask = "does it decide how the customer remembers the journey?")
        @Nullable
        Answer decisive)
        implements StepFact {}
