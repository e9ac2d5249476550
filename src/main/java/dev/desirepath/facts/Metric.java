package dev.desirepath.facts;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Trend;
import org.jspecify.annotations.Nullable;

/** A number by which a unit is judged. */
@Meaning(
        value = "A number by which a unit is judged.",
        derivation =
                "One for each entry under 'metrics'. It serves the outcome where 'serves' says so; the outcome's own trend is that of the metric with the name of the outcome's measure.")
@Partial(key = "metrics", ask = "by which numbers are units judged?")
public record Metric(
        @Meaning("its name") String metric,
        Place place,

        @Meaning("the unit that is judged by it")
        @Partial(key = "metrics", ask = "which unit is judged by it?")
        @Nullable
        String judges,

        @Meaning("the same; 'a unit' where the file does not say which")
        String judged,

        @Meaning("the customer outcome that it serves; 'none' when none")
        @Partial(key = "metrics", ask = "which customer outcome does it serve?")
        @Nullable
        String serves,

        @Meaning("where it has gone lately")
        @Partial(key = "metrics", ask = "where has the number gone lately?")
        @Nullable
        Trend lately,

        @Meaning("where the measure of the outcome has gone lately")
        @Partial(key = "metrics", ask = "where has the measure of the outcome gone lately?")
        @Nullable
        Trend outcomeLately,

        @Meaning("whether the file says that it has got better lately while the measure of the outcome has got worse")
        boolean gainsAtCost)
        implements Fact {}
