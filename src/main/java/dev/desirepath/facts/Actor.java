package dev.desirepath.facts;

import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Effort;
import dev.desirepath.journey.Place;
import org.jspecify.annotations.Nullable;

/** Somebody or something that does steps. */
@Meaning(
        value = "Somebody or something that does steps.",
        derivation = "One for each actor under 'actors', and for the customer where a step names one.")
public record Actor(
        @Meaning("its name") String actor,
        Place place,
        @Meaning("how many steps it does or takes part in") int steps,

        @Meaning("what sort of party it is") @Partial(key = "kind", ask = "what sort of party is it?") @Nullable
        ActorKind kind,

        @Meaning("the unit it belongs to") @Partial(key = "unit", ask = "which unit does it belong to?") @Nullable
        String belongsTo,

        @Meaning("whether it does one kind of work only")
        @Partial(key = "specialist", ask = "does it do one kind of work only?")
        @Nullable
        Answer specialist,

        @Meaning("whether it keeps data of customers")
        @Partial(key = "holds", ask = "does it keep data of customers?")
        @Nullable
        Answer holdsCustomerData,

        @Meaning("the key under which others find the same customer in it; 'none' when there is none")
        @Partial(key = "shared key", ask = "under which key do others find the same customer in it?")
        @Nullable
        String sharedKey,

        @Meaning("how much trouble its part is for it")
        @Partial(key = "effort", ask = "how much trouble is its part for it?")
        @Nullable
        Effort effort,

        @Meaning(
                "what makes its part hard, as written: something destroying that it said it feels, or high effort; 'nothing' where neither is written")
        String suffersFrom,

        @Meaning("whether it is written how it is meant to feel in its part")
        boolean goalStated)
        implements Fact {}
