package dev.desirepath.facts;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Worth;
import org.jspecify.annotations.Nullable;

/** A step of the journey. */
@Meaning("One thing that happens on the journey.")
public record Step(
        @Meaning("its id") @Refers(Refers.Kind.STEP) String step,
        Place place,

        @Meaning("the id of its stage; empty when it has none")
        String stage,

        @Meaning("whether the customer takes part in it") boolean touchpoint,

        @Meaning("what it is worth to the customer")
        @Partial(key = "value", ask = "is it worth anything to the customer?")
        @Nullable
        Worth customerValue,

        @Meaning("what it is worth to the organisation")
        @Partial(key = "value", ask = "is it worth anything to the organisation?")
        @Nullable
        Worth organisationValue,

        @Meaning("the law, safety reason, notice or authority that requires it; 'none' when nothing does")
        @Partial(key = "required by", ask = "does a law or an authority require it?")
        @Nullable
        String requiredBy,

        @Meaning("what it protects somebody from, such as fraud, harm or debt; 'none' when from nothing")
        @Partial(key = "protects", ask = "does it protect somebody from something?")
        @Nullable
        String protectsFrom,

        @Meaning("whether it is the only step in which the customer meets a person")
        boolean onlyHumanStep,

        @Meaning("whether it is the only step in which the customer is told something")
        boolean onlyStatus,

        @Meaning("an item that only this step gives and a later step uses; 'none' when there is none")
        String itemNeededLater)
        implements StepFact {}
