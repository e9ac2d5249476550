package dev.desirepath.facts;

import dev.desirepath.journey.Basis;
import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** The time between the arrival of the work at a step and its start. */
@Meaning(
        value = "The time between the arrival of the work at a step and its start.",
        derivation =
                "One for each step with 'waits', 'starts', 'waits for' or 'waits because of'. The customer waits where they have been met before it and are met after it.")
@Partial(key = "waits", ask = "does the work wait here?")
public record Wait(
        @Meaning("the step that starts late") @Refers(Refers.Kind.STEP)
        String step,

        Place place,

        @Meaning("how long, in minutes; working days count as days, so this is a lower bound")
        @Partial(key = "waits", ask = "how long does the work wait?")
        @Nullable
        Long minutes,

        @Meaning("the same in words, such as '3 days'; 'how long is not stated' where it is not")
        String lasts,

        @Meaning("whether the customer waits meanwhile") boolean customerWaits,

        @Meaning("whether it holds up a touchpoint: the step is one, or the customer is met after it")
        boolean delaysCustomer,

        @Meaning("the calendar date or meeting that starts the work; 'none' when the file names none")
        String every,

        @Meaning("the batch that starts it; 'none' when the file names none")
        String batch,

        @Meaning("whether a date, a meeting or a batch starts it")
        boolean calendar,

        @Meaning("that date, meeting or batch; 'none' when the file names none")
        String startedBy,

        @Meaning("what the customer is told or can see meanwhile; 'none' when they hear nothing")
        @Partial(key = "status", ask = "what is the customer told meanwhile?")
        @Nullable
        String status,

        @Meaning("the business rule that makes it wait; 'none' when no rule does")
        @Partial(key = "waits because of", ask = "does a business rule impose the wait?")
        @Nullable
        String imposedBy,

        @Meaning("what that business rule rests on")
        @Partial(key = "basis", ask = "what does the business rule rest on?")
        @Nullable
        Basis basis,

        @Meaning("whether the file says that it rests on a law, on safety or on a need of the customer")
        boolean bound,

        @Meaning("whether no other wait of the journey is written to be longer; of equal ones, the first")
        boolean longest,

        @Meaning("the first item that it waits for; 'none' when the file names none")
        String waitsFor,

        @Meaning("the nearest earlier touchpoint, which could have asked for that item; 'none' when there is none")
        @Refers(Refers.Kind.STEP)
        String couldAsk)
        implements StepFact {}
