package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** The journey as a whole. */
@Meaning("The journey as a whole; there is exactly one.")
public record Journey(
        @Meaning("its id") @Refers(Refers.Kind.JOURNEY) String journey,
        Place place,
        @Meaning("how many steps it has") int steps,

        @Meaning("whether a successful customer outcome is written")
        boolean outcomeStated,

        @Meaning("whether a measure of the outcome is written")
        boolean outcomeMeasured,

        @Meaning("whether an emotional signature is written")
        boolean signatureStated,

        @Meaning("the emotions of the signature that no goal aims at; 'none' when there is none")
        String notAimedAt,

        @Meaning("at how many touchpoints and customer's waits an emotional goal is written")
        int goals,

        @Meaning("how many touchpoints it has") int touchpoints,
        @Meaning("how many contacts they make") int contacts,

        @Meaning("how many units of people, each actor without a unit counted as one, touch a case")
        int units,

        @Meaning("how many units of people are sure to be different ones: units that are named, and partners")
        int unitsAtLeast,

        @Meaning("how many units of people touch a case, where the unit of each is stated")
        @Partial(key = "unit", ask = "which unit does each of the people involved belong to?")
        @Nullable
        Integer unitsExactly,

        @Meaning("who leads each case from first to last; 'none' when nobody is named")
        String caseManager,

        @Meaning("who answers for the whole; 'none' when nobody does")
        @Partial(key = "owner of the journey", ask = "who answers for the whole?")
        @Nullable
        String owner,

        @Meaning("how many promises are written not to be kept")
        int promisesBroken,

        @Meaning(
                "whether customers can answer, flag something or get help anywhere: by 'voice', a message that they can answer, or feedback that somebody uses")
        @Partial(key = "voice", ask = "where can customers answer, flag something or get help?")
        @Nullable
        Answer voice,

        @Meaning("how long it takes by the clock, in minutes")
        @Partial(key = "totals", ask = "how long does the whole journey take?")
        @Nullable
        Long elapsedMinutes,

        @Meaning("how much of that is work, in minutes")
        @Partial(key = "totals", ask = "how much of that time is work?")
        @Nullable
        Long workMinutes)
        implements Fact {}
