package dev.desirepath.facts;

import dev.desirepath.journey.Place;

/** An item of the customer's that work comes back or waits for, because the step that took the case in let it through without. */
@Meaning(
        value =
                "An item that work comes back or waits for, because the step that took the case in let it through without.",
        derivation =
                "WAIT: an item under 'waits for' that nobody inside gives. QUESTION: an item that the organisation asks the customer for because of clarification or failure, caused by the intake. Intake: a step that asks the customer for items, or in which the customer gives some; for a wait, the nearest before it.")
@Partial(key = "waits for", ask = "which items does the work wait for?")
public record MissingItem(
        @Meaning("the step at which it shows") @Refers(Refers.Kind.STEP)
        String step,

        Place place,
        @Meaning("the item") String item,
        @Meaning("how it shows") Lacking shownBy,

        @Meaning("the step that took the case in") @Refers(Refers.Kind.STEP)
        String intake,

        @Meaning(
                "whether the file says that somebody checks there and then: the intake, or a touchpoint right behind it, has the role check")
        boolean checked)
        implements StepFact {

    /** How it shows that an item is missing. */
    public enum Lacking {
        WAIT,
        QUESTION
    }
}
