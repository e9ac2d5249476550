package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** Something that the customer was promised. */
@Meaning(
        value = "Something that the customer was promised.",
        derivation = "One for each entry under 'promises'. What customers feel is that of the step under 'at'.")
@Partial(key = "promises", ask = "what is the customer promised?")
public record Promise(
        @Meaning("the id of the step that should keep it; empty when the file names none") @Refers(Refers.Kind.STEP)
        String step,

        Place place,

        @Meaning("what was promised") @Partial(key = "promises", ask = "what is the customer promised?") @Nullable
        String promise,

        @Meaning("who promised it; 'the organisation' where the file does not say")
        String promisedBy,

        @Meaning("whether that is what happens") @Partial(key = "promises", ask = "is the promise kept?") @Nullable
        Answer kept,

        @Meaning("whether customers said that they are disappointed at the step that should keep it")
        boolean disappoints)
        implements StepFact {}
