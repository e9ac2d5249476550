package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** One or more neighbouring touchpoints in one channel without a wait. */
@Meaning(
        value = "Neighbouring touchpoints in one channel without a wait between them.",
        derivation =
                "Touchpoints with one 'contact' id are one contact; else those that follow each other alone, in one channel, for one need, without a wait. Previous: the nearest contact before on the flow.")
public record Contact(
        @Meaning("its first step") @Refers(Refers.Kind.STEP) String step,
        Place place,

        @Meaning("its id: as written, else that of its first step")
        String contact,

        @Meaning("how many touchpoints it has") int steps,

        @Meaning("the id of the stage it begins in; empty when it has none")
        String stage,

        @Meaning("who meets the customer in it at the start; 'none' when nobody is named")
        String actor,

        @Meaning("how often the customer is passed on to another actor within it")
        int transfers,

        @Meaning("whether the customer begins it") boolean begunByCustomer,

        @Meaning("the channel it runs through")
        @Partial(key = "channel", ask = "through which channel does it run?")
        @Nullable
        String channel,

        @Meaning("whether the customer chose the channel")
        @Partial(key = "chosen by", ask = "who chose the channel?")
        @Nullable
        Answer chosenByCustomer,

        @Meaning("what the customer wants") @Partial(key = "need", ask = "what does the customer want?") @Nullable
        String need,

        @Meaning("the last word in it on whether the need was met")
        @Partial(key = "resolved", ask = "was the customer's need met?")
        @Nullable
        Answer resolved,

        @Meaning("the first step of the contact before it; 'none' for the first") @Refers(Refers.Kind.STEP)
        String previousContact,

        @Meaning("whether that one begins in the same stage")
        boolean sameStage,

        @Meaning("the channel of the contact before it; 'none' for the first")
        @Partial(key = "channel", ask = "through which channel does it run?")
        @Nullable
        String previousChannel,

        @Meaning("whether the channel is another than that of the contact before it")
        @Partial(key = "channel", ask = "through which channel does it run?")
        @Nullable
        Answer channelChanges,

        @Meaning("whether an item came about between the two")
        @Partial(key = "gives", ask = "which items does each step give?")
        @Nullable
        Answer newItem,

        @Meaning(
                "the first step of the nearest earlier contact that the customer begins for the same need; 'none' when there is none")
        @Refers(Refers.Kind.STEP)
        @Partial(key = "need", ask = "what does the customer want?")
        @Nullable
        String sameNeedBefore)
        implements StepFact {}
