package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** A need for which the customer makes contact more than once. */
@Meaning(
        value = "A need for which the customer makes contact more than once; one fact for each need.",
        derivation =
                "Contacts are neighbouring touchpoints in one channel without a wait between them. Contacts with the same need"
                        + " are one need; those that the flow reaches after the first are its repeats.")
@Partial(key = "need", ask = "what does the customer want?")
public record Repeat(
        @Meaning("the first step of the first contact that repeats it") @Refers(Refers.Kind.STEP)
        String step,

        Place place,

        @Meaning("the need") @Partial(key = "need", ask = "what does the customer want?") @Nullable
        String need,

        @Meaning("the first step of the first contact for the need") @Refers(Refers.Kind.STEP)
        String firstContact,

        @Meaning("the step that caused that contact: as written, else the first contact") @Refers(Refers.Kind.STEP)
        String causedBy,

        @Meaning("how many contacts the need takes") int contacts,

        @Meaning("whether one of the earlier contacts met the need")
        @Partial(key = "resolved", ask = "was the customer's need met?")
        @Nullable
        Answer resolvedBefore)
        implements StepFact {}
