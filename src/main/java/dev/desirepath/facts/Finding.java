package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** That a rule found something: what the rules of the later knowledge bases look at. */
@Meaning("A rule found something here; for objections and priorities.")
public record Finding(
        @Meaning("the step it is about; empty when it is about the whole journey") @Refers(Refers.Kind.STEP)
        String step,

        Place place,
        @Meaning("the id of this finding") String finding,
        @Meaning("the id of the rule that found it") String foundBy,
        @Meaning("the kind of thing that would go away") Removal removal,

        @Meaning("the step that would go away, or at which the hand-off or decision would") @Refers(Refers.Kind.STEP)
        String removes,

        @Meaning("whether the change of the elimination tells the customer something instead")
        boolean informs,

        @Meaning("whether the change of the elimination keeps what the step gives, by merging it into another")
        boolean keepsItems,

        @Meaning("what it does to the journey") Harm harm,

        @Meaning("whether the customer takes part in it or waits for it")
        boolean seenByCustomer,

        @Meaning("whether customers feel there what they are meant to feel")
        boolean feltAsMeant,

        @Meaning(
                "how often it happens in a thousand journeys, by the shares under 'next'; 1000 where they are not stated")
        long visitsPerMille,

        @Meaning(
                "whether it takes away a decision, a check, a wait that a business rule imposes, or a message that goes out apart")
        boolean control,

        @Meaning("whether with all that goes the customer would meet no person any more")
        @Partial(key = "kind", ask = "who of the actors is a person?")
        @Nullable
        Answer leavesNoHuman,

        @Meaning("whether with all that goes the customer would be told nothing any more")
        boolean leavesNoNews,

        @Meaning(
                "an item that a later step uses and that with all that goes nobody would give; 'none' when there is none")
        String leavesWithout,

        @Meaning(
                "whether with all that goes there would be no step any more at which customers said that they feel something good; no where a goal is met, which is an objection of its own")
        boolean leavesNoDelight,

        @Meaning("which of the two, in words; 'nothing' where neither")
        String strips,

        @Meaning("who gets the work that the change gives to another person; 'none' where it gives none away")
        String burdens,

        @Meaning("how many minutes of work that person gets on one journey")
        @Partial(key = "takes", ask = "how long does it take?")
        @Nullable
        Long burdenMinutes)
        implements StepFact {

    /** What an elimination takes away. */
    public enum Removal {
        NOTHING,
        STEP,
        HAND_OFF,
        DECISION,
        WAIT,
        /** Something that a step does, such as asking for an item; the step stays. */
        PART
    }

    /** Its id and what goes, by which findings of one place are put in order. */
    @Override
    public String toString() {
        return finding + " " + removes;
    }
}
