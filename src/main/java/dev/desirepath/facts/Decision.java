package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Basis;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.RuleType;
import org.jspecify.annotations.Nullable;

/** A decision by a business rule. */
@Meaning(
        value = "A step at which a business rule decides.",
        derivation =
                "One for each 'decides'. Reaches the customer: they take part, wait, can be refused, or hear of what it gives later.")
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
        Answer reachesCustomer,

        @Meaning("whether it can refuse the customer")
        @Partial(key = "refuses", ask = "can it refuse the customer?")
        @Nullable
        Answer canRefuse,

        @Meaning("whether the file says that it can refuse the customer")
        boolean refuses,

        @Meaning("the share that it refuses, in thousandths, rounded up")
        @Partial(key = "outcomes", ask = "how often does it refuse?")
        @Nullable
        Integer refusedPerMille,

        @Meaning("the share that does not come out as most cases do, in thousandths, rounded up")
        @Partial(key = "outcomes", ask = "how often does each outcome come out?")
        @Nullable
        Integer otherwisePerMille,

        @Meaning("over how many cases the shares were counted")
        @Partial(key = "cases", ask = "over how many cases were the shares counted?")
        @Nullable
        Integer cases,

        @Meaning("whether the customer is told the reason")
        @Partial(key = "explained", ask = "is the customer told the reason?")
        @Nullable
        Answer explained,

        @Meaning("whether the file says that the customer is not told the reason")
        boolean unexplained,

        @Meaning("whether a refused customer is offered something else")
        @Partial(key = "alternatives", ask = "is a refused customer offered something else?")
        @Nullable
        Answer alternativeOffered,

        @Meaning("whether the file says that whoever decides may depart from the business rule")
        boolean discretionGiven,

        @Meaning("who may decide") @Partial(key = "authority", ask = "who may decide?") @Nullable
        String authority,

        @Meaning("up to what they may") @Partial(key = "limit", ask = "up to what may they decide?") @Nullable
        String authorityLimit,

        @Meaning("the actor for whom it approves")
        @Partial(key = "approves for", ask = "for whom does it approve?")
        @Nullable
        String approvesFor,

        @Meaning("the time that the check takes, in minutes")
        @Partial(key = "effort", ask = "how long does the check take?")
        @Nullable
        Long effortMinutes,

        @Meaning(
                "the nearest earlier step that decides by the same business rule over the same items, where there is one on every path; 'none' when there is none")
        @Refers(Refers.Kind.STEP)
        @Partial(key = "decides", ask = "by which business rule is it decided?")
        @Nullable
        String madeBefore,

        @Meaning("the decision right before it, with no item that passes between them; 'none' when there is none")
        @Refers(Refers.Kind.STEP)
        String decidedBefore,

        @Meaning("whether it refuses more for its effort than the decision right before it")
        @Partial(key = "effort", ask = "how long does the check take, and how often does it refuse?")
        @Nullable
        Answer betterFirst,

        @Meaning("the nearest step before it after which all items that it uses exist")
        @Refers(Refers.Kind.STEP)
        @Partial(key = "uses", ask = "which items does each step use and give?")
        @Nullable
        String possibleAfter,

        @Meaning("how many steps the customer does between that and the decision; 0 when not known")
        int customerStepsSince)
        implements StepFact {}
