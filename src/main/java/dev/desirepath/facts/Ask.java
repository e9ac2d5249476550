package dev.desirepath.facts;

import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** An item that a step asks somebody for. */
@Meaning(
        value = "An item that a step asks somebody for; one fact for each item.",
        derivation =
                "One for each item under 'asks', of the customer where the file does not say of whom. Asked before: the nearest earlier step that asks for or gives the item, where there is one on every path.")
@Partial(key = "asks", ask = "which items are asked for?")
public record Ask(
        @Meaning("the step that asks") @Refers(Refers.Kind.STEP)
        String step,

        Place place,
        @Meaning("the item") String item,

        @Meaning("who is asked; the customer where the file does not say")
        String askedOf,

        @Meaning("whether that is a customer or a partner") boolean outside,

        @Meaning("whether the file says that it is asked to check who somebody is")
        boolean identityCheck,

        @Meaning("why it is asked") @Partial(key = "asks because", ask = "why is it asked?") @Nullable
        String because,

        @Meaning("the nearest earlier step that has the item, where every path has one; 'none' when there is none")
        @Refers(Refers.Kind.STEP)
        @Partial(key = "asks", ask = "which items are asked for earlier?")
        @Nullable
        String askedBefore,

        @Meaning(
                "the nearest earlier step, by another actor of the organisation than who asks, that gives the item; 'none' when there is none")
        @Refers(Refers.Kind.STEP)
        @Partial(key = "gives", ask = "which items does each step give?")
        @Nullable
        String givenBefore,

        @Meaning(
                "the nearest earlier step that asks the same customer or partner for the item, where every path has one; 'none' when there is none")
        @Refers(Refers.Kind.STEP)
        @Partial(key = "asks", ask = "do the contacts before it ask for the same?")
        @Nullable
        String saidBefore)
        implements StepFact {}
