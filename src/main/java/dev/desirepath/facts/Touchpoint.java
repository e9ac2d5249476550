package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Effort;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Reason;
import org.jspecify.annotations.Nullable;

/** A step that the customer takes part in: a moment of truth. */
@Meaning(
        value = "A step that the customer takes part in: a moment of truth.",
        derivation =
                "A step whose 'by' or 'with' names the customer, or that has a key that only contacts have. Combines: two messages of the organisation in a row, in one stage, for no two needs, that protect nobody and wait for nothing; both give what a step of the customer uses later, or both only tell and no time passes between.")
public record Touchpoint(
        @Meaning("the id of the step") @Refers(Refers.Kind.STEP)
        String step,

        Place place,

        @Meaning("the channel it runs through")
        @Partial(key = "channel", ask = "through which channel does it run?")
        @Nullable
        String channel,

        @Meaning("what the customer wants from it; 'none' when nothing")
        @Partial(key = "need", ask = "what does the customer want?")
        @Nullable
        String need,

        @Meaning("whether the need was met in it")
        @Partial(key = "resolved", ask = "was the customer's need met?")
        @Nullable
        Answer resolved,

        @Meaning("why the customer makes it")
        @Partial(key = "because", ask = "why does the customer make contact?")
        @Nullable
        Reason because,

        @Meaning("whether the customer begins it") boolean begunByCustomer,

        @Meaning("the step that caused it: as written, else the touchpoint after which the customer heard nothing")
        @Refers(Refers.Kind.STEP)
        @Partial(key = "caused by", ask = "which step made the customer do it?")
        @Nullable
        String causedBy,

        @Meaning("who hears why it was needed, so that it is not needed again; 'none' when nobody does")
        @Partial(key = "cause told to", ask = "who hears why it was needed, so that it is not needed again?")
        @Nullable
        String causeToldTo,

        @Meaning("whether it decides how the customer remembers the journey")
        @Partial(key = "decisive", ask = "does it decide how the customer remembers the journey?")
        @Nullable
        Answer decisive,

        @Meaning("whether the customer meets a person in it")
        boolean human,

        @Meaning(
                "whether the customer is told something in it: the organisation begins it, it tells an item, or it answers how things stand")
        boolean informs,

        @Meaning("whether no touchpoint can follow it") boolean last,

        @Meaning("whether the customer chose the channel")
        @Partial(key = "chosen by", ask = "who chose the channel?")
        @Nullable
        Answer chosenByCustomer,

        @Meaning("how much trouble it is for the customer")
        @Partial(key = "effort", ask = "how much trouble is it for the customer?")
        @Nullable
        Effort effort,

        @Meaning("what the customer pays here; 'none' when nothing")
        @Partial(key = "pays", ask = "does the customer pay here?")
        @Nullable
        String pays,

        @Meaning("what the customer can do instead; 'none' when there is nothing")
        @Partial(key = "alternative", ask = "what else can the customer do?")
        @Nullable
        String alternative,

        @Meaning("whether the customer can answer it")
        @Partial(key = "answerable", ask = "can the customer answer it?")
        @Nullable
        Answer answerable,

        @Meaning(
                "whether the file shows that customers have something to say to it: it asks or charges them, they make contact because of it, or said that they feel something destroying")
        boolean answerWanted,

        @Meaning("whether what it tells is already past")
        @Partial(key = "tells", ask = "does the customer hear it in time?")
        @Nullable
        Answer tellsLate,

        @Meaning("when it can be done; 'none' when at any time")
        @Partial(key = "hours", ask = "when can it be done?")
        @Nullable
        String hours,

        @Meaning("the place at which it can be done; 'none' when anywhere")
        @Partial(key = "place", ask = "where can it be done?")
        @Nullable
        String venue,

        @Meaning("the hours and the place at which it can be done, as written; 'none' where neither is written")
        String tiedTo,

        @Meaning("whether a good result is written") boolean successStated,
        @Meaning("whether other touchpoints have one") boolean successExpected,

        @Meaning("whether the customer is asked what they think")
        @Partial(key = "feedback", ask = "is the customer asked what they think?")
        @Nullable
        Answer feedbackAsked,

        @Meaning("who uses the answers; 'none' when nobody does")
        @Partial(key = "feedback used by", ask = "who uses what customers answer?")
        @Nullable
        String feedbackUsedBy,

        @Meaning("what customers need next after it")
        @Partial(key = "next need", ask = "what do customers need next?")
        @Nullable
        String nextNeed,

        @Meaning("how many of them, in thousandths")
        @Partial(key = "next need", ask = "how many customers need that?")
        @Nullable
        Integer nextNeedPerMille,

        @Meaning(
                "an item that one actor gave before this step of the customer and another uses after it; 'none' when there is none")
        @Partial(key = "uses", ask = "which items does each step use and give?")
        @Nullable
        String carriedItem,

        @Meaning("the step right before this one of the customer, if it is the only one; 'none' when there is none")
        @Refers(Refers.Kind.STEP)
        String carriedFrom,

        @Meaning("the step right after this one of the customer, if it is the only one; 'none' when there is none")
        @Refers(Refers.Kind.STEP)
        String carriedTo,

        @Meaning("whether the file says what comes of it: something that it asks, gives, tells, decides or is paid for")
        boolean yields,

        @Meaning(
                "whether the organisation wants it: it begins it, or the file says what it asks for there and names neither a need nor a reason of the customer")
        boolean demanded,

        @Meaning(
                "the next step of a contact that the customer began, where another actor meets them in it; 'none' when there is none")
        @Refers(Refers.Kind.STEP)
        String passedTo,

        @Meaning(
                "whether the customer is passed on with the need unmet: the file says that it is not resolved, or the next touchpoint of the contact is there for the same need")
        @Partial(key = "resolved", ask = "was the need met?")
        @Nullable
        Answer passedOnUnmet,

        @Meaning("the message after this one that could go out together with it; 'none' when there is none")
        @Refers(Refers.Kind.STEP)
        @Partial(key = "waits", ask = "how long does the customer hear nothing after it?")
        @Nullable
        String combinesWith,

        @Meaning(
                "whether the step that caused it, or the one right behind that, is written to tell how things stand or what the customer needs")
        boolean told)
        implements StepFact {}
