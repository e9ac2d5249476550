package dev.desirepath.facts;

import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** A stretch in which the customer hears nothing. */
@Meaning(
        value = "What the customer hears nothing in, between two touchpoints.",
        derivation =
                "The shortest way from one touchpoint to the next on which something waits or somebody works. Minutes: the waits and works written there, so a lower bound; unknown parts: the steps that do not say both.")
public record Silence(
        @Meaning("the touchpoint after which the silence begins") @Refers(Refers.Kind.STEP)
        String step,

        Place place,
        @Meaning("the same") @Refers(Refers.Kind.STEP) String since,

        @Meaning("the touchpoint with which it ends") @Refers(Refers.Kind.STEP)
        String until,

        @Meaning("how long at least, in minutes") long minutes,

        @Meaning("how many of its steps do not say how long they wait and take")
        int unknownParts,

        @Meaning("what the customer is told or can see meanwhile; 'none' when nothing")
        @Partial(key = "status", ask = "what is the customer told meanwhile?")
        @Nullable
        String status,

        @Meaning("whether the customer ends it by making contact")
        boolean endedByCustomer)
        implements StepFact {}
