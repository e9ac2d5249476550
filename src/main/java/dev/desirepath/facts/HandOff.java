package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** A change of the organisation-side holder of the case along the flow: a break point. */
@Meaning(
        value = "The case passes from one actor of the organisation to another: a break point.",
        derivation =
                "Along the flow the holder changes and something passes: an item given before is used after, or the file"
                        + " says 'hands over'. Never between parallel steps, nor where the customer is passed on in one channel.")
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

        @Meaning("whether the receiver, until passing the case on, gives an item, decides or meets the customer")
        @Partial(key = "gives", ask = "what does the receiver produce?")
        @Nullable
        Answer receiverContributes)
        implements StepFact {}
