package dev.desirepath.facts;

import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** An item typed by hand into a system. */
@Meaning(
        value = "An item that somebody types by hand into a system.",
        derivation =
                "One for each entry under 'enters'. Entered before: the nearest earlier step that types the same item into another system.")
@Partial(key = "enters", ask = "what is typed by hand into which system?")
public record Entry(
        @Meaning("the step") @Refers(Refers.Kind.STEP) String step,
        Place place,

        @Meaning("the item") @Partial(key = "enters", ask = "which item is typed in?") @Nullable
        String item,

        @Meaning("the system; a paper file is one")
        @Partial(key = "enters", ask = "into which system is it typed?")
        @Nullable
        String into,

        @Meaning("the nearest earlier step that types the item into another system; 'none' when there is none")
        @Refers(Refers.Kind.STEP)
        @Partial(key = "enters", ask = "do the steps before it type the same into another system?")
        @Nullable
        String enteredBefore,

        @Meaning("the system of that earlier step; 'none' when there is none")
        @Partial(key = "enters", ask = "into which system is it typed?")
        @Nullable
        String system)
        implements StepFact {}
