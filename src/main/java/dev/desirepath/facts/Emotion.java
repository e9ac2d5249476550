package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Feeling;
import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** What the customer is meant to feel, and what customers said they felt, at a touchpoint or in a wait. */
@Meaning(
        value = "What the customer is meant to feel at a touchpoint or in a wait, and what customers said they felt.",
        derivation =
                "One for each touchpoint, and one for each step that says 'waits' or 'emotion' between two touchpoints.")
public record Emotion(
        @Meaning("the id of the step") @Refers(Refers.Kind.STEP)
        String step,

        Place place,
        @Meaning("whether an emotional goal is written") boolean goalStated,

        @Meaning(
                "whether one is to be expected: an emotion was observed here, the touchpoint is decisive, or others have a goal")
        boolean goalExpected,

        @Meaning("what customers said they felt")
        @Partial(key = "emotion", ask = "what did customers say they felt?")
        @Nullable
        Feeling observed,

        @Meaning("the same in the words of the file; 'nothing' where nobody asked")
        String said,

        @Meaning("the cluster of what they felt") @Partial(key = "emotion", ask = "what did customers say they felt?")
        Feeling.@Nullable Cluster cluster,

        @Meaning("whether customers said that they felt something destroying")
        boolean destroying,

        @Meaning("whether what they felt reaches the cluster of the goal")
        @Partial(key = "emotion", ask = "what did customers say they felt?")
        @Nullable
        Answer goalMet,

        @Meaning("the goal as written; 'none' when there is none")
        String goal,

        @Meaning("whether the goal is none of the twenty emotions")
        boolean goalVague,

        @Meaning("the cluster of the goal")
        @Partial(key = "emotion goal", ask = "which of the twenty emotions is the goal?")
        Feeling.@Nullable Cluster goalCluster,

        @Meaning("whether the goal is of the highest cluster: happy or pleased")
        boolean aimsHighest,

        @Meaning("whether it is at a touchpoint that no other can follow")
        boolean last,

        @Meaning("whether it is the worst of at least three that were observed")
        boolean worst,

        @Meaning("how many customers said it")
        @Partial(key = "emotion", ask = "how many customers were asked?")
        @Nullable
        Integer customers,

        @Meaning(
                "the nearest earlier step at which customers said that they felt something destroying, with nothing better than interest said between; 'none' when all points were asked about and there is none")
        @Refers(Refers.Kind.STEP)
        @Partial(key = "emotion", ask = "what did customers say they felt?")
        @Nullable
        String destroyedBefore)
        implements StepFact {}
