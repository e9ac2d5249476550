package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Basis;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.RuleType;
import org.jspecify.annotations.Nullable;

/** A decision by a business rule. */
@Meaning("A step at which a business rule decides.")
@Partial(key = "decides", ask = "is something decided here, and by which business rule?")
public record Decision(
        @Meaning("the id of the step") @Refers(Refers.Kind.STEP)
        String step,

        Place place,

        @Meaning("its id: that of the step") @Refers(Refers.Kind.DECISION)
        String decision,

        @Meaning("the business rule that decides")
        @Partial(key = "decides", ask = "by which business rule is it decided?")
        @Nullable
        String businessRule,

        @Meaning("what the business rule rests on")
        @Partial(key = "basis", ask = "what does the business rule rest on?")
        @Nullable
        Basis basis,

        @Meaning("the level on which the business rule is made")
        @Partial(key = "type", ask = "on which level is the business rule made?")
        @Nullable
        RuleType type,

        @Meaning("whether the customer is told what comes out, is refused by it, or waits for it")
        @Partial(key = "tells", ask = "is the customer told what comes out, or made to wait for it?")
        @Nullable
        Answer reachesCustomer)
        implements StepFact {}
