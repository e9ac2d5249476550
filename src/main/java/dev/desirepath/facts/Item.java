package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** An item of information. */
@Meaning(
        value = "An item of information and what becomes of it; one fact for each step that produces it.",
        derivation =
                "One for each item under 'gives', and under 'asks' where no earlier step has it; one only where a step asks for what it gives. Users: the step itself and later ones with the item under 'uses'. Unused: every step says what it uses, and no one uses, tells, types in, waits for or passes on the item; nobody outside gets it when it comes about, it is no identity check and not the outcome.")
@Partial(key = "gives", ask = "which items does each step give?")
public record Item(
        @Meaning("the step that produces it") @Refers(Refers.Kind.STEP)
        String step,

        Place place,
        @Meaning("the item") String item,

        @Meaning("whether the customer alone produces it, or is asked for it")
        boolean byCustomer,

        @Meaning("how many steps are written to use it, itself and later ones")
        int users,

        @Meaning("whether the customer is told it, or takes part in a later step that uses it")
        boolean toCustomer,

        @Meaning("whether nobody uses it") @Partial(key = "uses", ask = "who uses the item?") @Nullable
        Answer unused,

        @Meaning("whether all who use it only check")
        @Partial(key = "role", ask = "do the steps that use the item only check?")
        @Nullable
        Answer usedOnlyForChecks,

        @Meaning(
                "the first step that checks it, where all who use it are written only to check, and it is not asked to see who somebody is; 'none' otherwise")
        @Refers(Refers.Kind.STEP)
        String checkedAt)
        implements StepFact {}
