package dev.desirepath.facts;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Rated;
import org.jspecify.annotations.Nullable;

/** How the journey, a stage or a unit is rated from inside and by customers. */
@Meaning(
        value =
                "How the journey, a stage or a unit is rated from inside and by customers; one fact for each thing rated.",
        derivation =
                "Ratings on a declared scale become thousandths of it. The gap is the rating from inside less that of the customers.")
@Partial(key = "ratings", ask = "how do you and your customers rate it?")
public record Rating(
        @Meaning("what is rated: 'journey', the id of a stage, or a unit")
        String of,

        Place place,

        @Meaning("what sort of thing that is") @Partial(key = "ratings", ask = "what is rated?") @Nullable
        Rated about,

        @Meaning("the same in words: 'the whole journey', the name of the stage, or the unit")
        String named,

        @Meaning("the rating from inside with its scale, such as '4.5 of 1 to 5'; 'not at all' when there is none")
        String insideMark,

        @Meaning("the customers' rating with its scale; 'not at all' when there is none")
        String customersMark,

        @Meaning("the rating from inside, in thousandths of the scale")
        @Partial(key = "ratings", ask = "how do you rate it yourselves?")
        @Nullable
        Integer insidePerMille,

        @Meaning("the customers' rating, in thousandths of the scale")
        @Partial(key = "ratings", ask = "how do customers rate it?")
        @Nullable
        Integer customersPerMille,

        @Meaning("by how much the rating from inside is above the customers', in thousandths of the scale")
        @Partial(key = "ratings", ask = "how do you and your customers rate it?")
        @Nullable
        Integer gapPerMille)
        implements Fact {}
