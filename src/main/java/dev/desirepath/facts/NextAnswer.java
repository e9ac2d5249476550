package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** Something that customers want to know and that an earlier step could tell them. */
@Meaning(
        value = "Something that customers want to know and that an earlier step could tell them.",
        derivation =
                "LATER_CONTACT: a contact because of information, told at its cause. NEXT_NEED: one for each 'next need', told there. LATE_MESSAGE: each item of a message that 'tells late', told at the first touchpoint before it at which the item exists.")
@Partial(key = "because", ask = "why does the customer make contact?")
public record NextAnswer(
        @Meaning("the touchpoint at which it shows") @Refers(Refers.Kind.STEP)
        String step,

        Place place,
        @Meaning("how it shows") Shown shownBy,

        @Meaning("what customers want to know") @Partial(key = "need", ask = "what does the customer want?") @Nullable
        String need,

        @Meaning("the step that could tell it")
        @Refers(Refers.Kind.STEP)
        @Partial(key = "caused by", ask = "which step made the customer do it?")
        @Nullable
        String tellAt,

        @Meaning("whether that step, or the one right behind it, is written to tell exactly that")
        boolean told,

        @Meaning("whether customers hear it in time without that")
        @Partial(key = "tells late", ask = "does the customer hear it in time?")
        @Nullable
        Answer inTime,

        @Meaning("of a next need: how many have it, in thousandths; 1000 for what shows otherwise")
        @Partial(key = "next need", ask = "how many customers need that?")
        @Nullable
        Integer perMille)
        implements StepFact {

    /** How it shows that customers want to know it. */
    public enum Shown {
        LATER_CONTACT,
        NEXT_NEED,
        LATE_MESSAGE
    }
}
