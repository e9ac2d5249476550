package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** A need for which the customer makes contact more than once. */
@Meaning(
        value = "A need for which the customer makes contact more than once; at most one fact for each need and kind.",
        derivation =
                "RETURN: contacts with one need of which the flow reaches the later ones after the first. LOOP: a contact that the flow leads back to, with expected visits above 1, where no RETURN left the same need unresolved.")
@Partial(key = "need", ask = "what does the customer want?")
public record Repeat(
        @Meaning("the first step of the first contact that repeats it; in a loop, of the contact that is made again")
        @Refers(Refers.Kind.STEP)
        String step,

        Place place,

        @Meaning("whether another contact repeats it or the flow leads back to the same one")
        Kind kind,

        @Meaning("the need") @Partial(key = "need", ask = "what does the customer want?") @Nullable
        String need,

        @Meaning("the first step of the first contact for the need") @Refers(Refers.Kind.STEP)
        String firstContact,

        @Meaning(
                "the step that caused that contact: as written, else the first contact; in a loop, the step that leads back")
        @Refers(Refers.Kind.STEP)
        String causedBy,

        @Meaning("how many contacts the need takes; in a loop the average, rounded up")
        int contacts,

        @Meaning("the same as a decimal, in a loop rounded to hundredths")
        String onAverage,

        @Meaning("whether one of the earlier contacts met the need; in a loop no, unless the contact says yes")
        @Partial(key = "resolved", ask = "did the contacts before it meet the need?")
        @Nullable
        Answer resolvedBefore)
        implements StepFact {

    /** How the customer comes to make contact again. */
    public enum Kind {
        RETURN,
        LOOP
    }
}
