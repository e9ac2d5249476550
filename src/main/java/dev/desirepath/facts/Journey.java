package dev.desirepath.facts;

import dev.desirepath.journey.Place;

/** The journey as a whole. */
@Meaning("The journey as a whole; there is exactly one.")
public record Journey(
        @Meaning("its id") @Refers(Refers.Kind.JOURNEY) String journey,
        Place place,
        @Meaning("how many steps it has") int steps,

        @Meaning("whether a successful customer outcome is written")
        boolean outcomeStated,

        @Meaning("whether an emotional signature is written")
        boolean signatureStated,

        @Meaning("at how many touchpoints and customer's waits an emotional goal is written")
        int goals,

        @Meaning("how many touchpoints it has") int touchpoints,

        @Meaning("who answers for the whole; 'none' when nobody is named")
        String owner)
        implements Fact {}
