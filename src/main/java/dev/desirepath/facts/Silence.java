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

        @Meaning("how long exactly, in minutes")
        @Partial(key = "waits", ask = "how long does the customer hear nothing after it?")
        @Nullable
        Long length,

        @Meaning("the same in words: '3 days', 'at least 3 days', or that nobody says how long")
        String lasts,

        @Meaning("what the customer is told or can see meanwhile; 'none' when nothing")
        @Partial(key = "status", ask = "what is the customer told meanwhile?")
        @Nullable
        String status,

        @Meaning("the step of which the status is; where none is written, that with which the silence ends")
        @Refers(Refers.Kind.STEP)
        String statusAt,

        @Meaning("whether the customer ends it by making contact")
        boolean endedByCustomer,

        @Meaning(
                "whether the customer ends it by asking: how things stand, for information, or again for a need that was left unresolved")
        boolean endedByAsking,

        @Meaning(
                "whether the journey, the customer under 'actors', or a stage or touchpoint at which it begins or ends, says 'also: {vulnerable customer: yes}'")
        boolean vulnerable)
        implements StepFact {}
