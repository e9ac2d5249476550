package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** A change of the organisation-side holder of the case along the flow: a break point. */
@Meaning(
        value = "The case passes from one actor of the organisation to another: a break point.",
        derivation =
                "Along the flow the holder changes and something passes: an item given before is used after, or the file says 'hands over'. Never between parallel steps, nor where the customer is passed on in one channel.")
@Partial(key = "hands over", ask = "does the case pass from the one to the other, and with what?")
public record HandOff(
        @Meaning("the step that receives; the giving step where the file names no receiving one")
        @Refers(Refers.Kind.STEP)
        String step,

        Place place,

        @Meaning("its id: the giving and the receiving step") @Refers(Refers.Kind.HAND_OFF)
        String handOff,

        @Meaning("the step that gives") @Refers(Refers.Kind.STEP)
        String givingStep,

        @Meaning("the actor who gives") String giver,
        @Meaning("the actor who receives") String receiver,
        @Meaning("whether both are people, not systems") boolean betweenPeople,

        @Meaning("the medium it passes on, such as paper")
        @Partial(key = "hands over", ask = "on which medium does it pass?")
        @Nullable
        String medium,

        @Meaning("whether the giver could do what the receiver does")
        @Partial(key = "could be done by", ask = "could the giver do it as well?")
        @Nullable
        Answer giverCouldDoIt,

        @Meaning("whether the file says that the giver could not do what the receiver does")
        boolean giverCannot,

        @Meaning(
                "whether the receiver, until passing the case on, gives an item, decides, checks or meets the customer")
        @Partial(key = "gives", ask = "what does the receiver produce?")
        @Nullable
        Answer receiverContributes,

        @Meaning("whether the receiver passes the case back to the giver, to nobody else, and got it from nobody else")
        boolean passedBack,

        @Meaning(
                "whether the receiver adds something to the case: decides, checks, meets the customer, sends it different ways, or gives an item that others use, that the customer is told or that is passed on")
        @Partial(key = "gives", ask = "what does the receiver add, and who uses it?")
        @Nullable
        Answer receiverAdds,

        @Meaning("whether the receiver had the case right before the giver got it")
        boolean comesBack,

        @Meaning("whether the receiver then uses an item that the giver gave")
        @Partial(key = "uses", ask = "what does the receiver use?")
        @Nullable
        Answer bringsBack,

        @Meaning(
                "an item that existed before and that the receiver asks for or enters again; 'none' when there is none")
        @Partial(key = "asks", ask = "what does the receiver ask for again?")
        @Nullable
        String askedAgain,

        @Meaning("the time in which it is promised to arrive, in minutes")
        @Partial(key = "hands over", ask = "when does it arrive at the latest?")
        @Nullable
        Long promisedMinutes,

        @Meaning("who answers for the case on the other side; 'none' when nobody does")
        @Partial(key = "hands over", ask = "who answers for the case on the other side?")
        @Nullable
        String receivingOwner,

        @Meaning("whether the other side says that it has the case")
        @Partial(key = "hands over", ask = "does the other side say that it has the case?")
        @Nullable
        Answer acknowledged,

        @Meaning("how often it gets lost, in thousandths")
        @Partial(key = "hands over", ask = "how often does it get lost?")
        @Nullable
        Integer lostPerMille,

        @Meaning("whether the receiver can do what the customer last asked for")
        @Partial(key = "can", ask = "what can the receiver do?")
        @Nullable
        Answer receiverCan,

        @Meaning(
                "somebody else who is written to be able to do what the customer last asked for, where that was not met and nobody who can has the case later; 'none' when there is none")
        String whoCan)
        implements StepFact {

    /** Its id, by which hand-offs of one place are put in order. */
    @Override
    public String toString() {
        return handOff;
    }
}
