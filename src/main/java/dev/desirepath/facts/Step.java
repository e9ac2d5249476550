package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Role;
import dev.desirepath.journey.Worth;
import org.jspecify.annotations.Nullable;

/** A step of the journey. */
@Meaning(
        value = "One thing that happens on the journey.",
        derivation =
                "One for each step of the file. Visits: expected visits on one journey by the shares under 'next', computed exactly.")
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

        @Meaning("whether the file says that the customer values it")
        boolean valuedByCustomer,

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
        String itemNeededLater,

        @Meaning("whether the flow can lead from it back to it")
        boolean inLoop,

        @Meaning("how often it is done on one journey on average, as a decimal")
        @Partial(key = "next", ask = "how often does the journey go each way?")
        @Nullable
        String visits,

        @Meaning("the same in thousandths, rounded")
        @Partial(key = "next", ask = "how often does the journey go each way?")
        @Nullable
        Long visitsPerMille,

        @Meaning(
                "who holds the case in it on the organisation's side; 'none' when only the customer is named, or nobody")
        String actor,

        @Meaning("how many actors of the organisation and its partners, systems apart, do it together")
        int people,

        @Meaning("whether who holds the case does one kind of work only")
        @Partial(key = "specialist", ask = "does whoever does it do one kind of work only?")
        @Nullable
        Answer specialist,

        @Meaning("how long it takes, in minutes, a part of a minute counting as one")
        @Partial(key = "takes", ask = "how long does it take?")
        @Nullable
        Long minutes,

        @Meaning("what it does for other steps, where it is not the work itself")
        @Partial(key = "role", ask = "does it only check, confirm, chase, log or coordinate?")
        @Nullable
        Role role,

        @Meaning("whether the file says that it has such a role")
        boolean supportsOnly,

        @Meaning("the step that made it necessary, as written")
        @Refers(Refers.Kind.STEP)
        @Partial(key = "caused by", ask = "which step makes it necessary?")
        @Nullable
        String causedBy,

        @Meaning("whether the file says that it gives an item")
        boolean givesItems,

        @Meaning(
                "whether others go on with what it does: it decides, sends the case different ways, or gives an item that another step uses, that the customer is told or that is passed on")
        @Partial(key = "gives", ask = "what comes out of it, and who uses that?")
        @Nullable
        Answer goesOn,

        @Meaning("whether it runs without a person")
        @Partial(key = "automated", ask = "does it run without a person?")
        @Nullable
        Answer automated,

        @Meaning("whether it follows canned words or a checklist")
        @Partial(key = "scripted", ask = "does it follow canned words?")
        @Nullable
        Answer scripted,

        @Meaning("whether whoever does it may depart from the business rules")
        @Partial(key = "discretion", ask = "may whoever does it depart from the rules?")
        @Nullable
        Answer discretion,

        @Meaning("how often it fails, in thousandths")
        @Partial(key = "fails", ask = "how often does it fail?")
        @Nullable
        Integer failsPerMille,

        @Meaning(
                "whether the customer can fail or leave there without anybody inside noticing; no where the file does not say so and somebody or something of ours takes part")
        @Partial(key = "fails", ask = "could anybody inside notice that the customer failed or left?")
        @Nullable
        Answer unseen,

        @Meaning("the share of simple cases, in thousandths")
        @Partial(key = "cases", ask = "which share of the cases is simple?")
        @Nullable
        Integer simplePerMille,

        @Meaning("what the customer was promised of it; 'none' when nothing")
        @Partial(key = "promises", ask = "what was the customer promised?")
        @Nullable
        String promise,

        @Meaning("whether that is what happens") @Partial(key = "promises", ask = "is the promise kept?") @Nullable
        Answer promiseKept,

        @Meaning(
                "whether the outcome needs it: read backwards, it meets the customer, decides, or gives an item that a needed step uses, or passes the case to somebody who has no step here")
        @Partial(key = "uses", ask = "which items does each step use and give?")
        @Nullable
        Answer needed,

        @Meaning(
                "the step right before it, done inside by other people, that gives something of which it uses nothing though it uses others' items; 'none' when something passes or there is no such neighbour")
        @Refers(Refers.Kind.STEP)
        @Partial(key = "uses", ask = "which items does each step use and give?")
        @Nullable
        String independentOf)
        implements StepFact {}
