package dev.desirepath.facts;

import dev.desirepath.journey.Place;

/** A number that a rule compares with, set outside the rule. */
@Meaning(
        value = "A number that rules compare with: how much is too much. A house can set another.",
        derivation = "One for each entry under 'limits' in pack.yaml; its place is there.")
public record Limit(
        @Meaning("its name: the rule and what is limited, such as dark-period.longest-silence")
        String name,

        Place place,

        @Meaning("what kind of number it is, and so which of the three fields holds it")
        Unit numberOf,

        @Meaning("the length of time in minutes; 0 when it is none")
        long minutes,

        @Meaning("the number of things, or of months; 0 when it counts none")
        long count,

        @Meaning("the share in thousandths; 0 when it is none")
        long perMille,

        @Meaning("the number as written, such as '2 days'") String written,
        @Meaning("why it is what it is") String because,
        @Meaning("where that is from") String source)
        implements Fact {

    /** Takes the number in the unit that it is given in. */
    public static Limit of(String name, Place place, Unit unit, long value, String written, Reason reason) {
        return new Limit(
                name,
                place,
                unit,
                unit == Unit.MINUTES ? value : 0,
                unit == Unit.THINGS ? value : 0,
                unit == Unit.THOUSANDTHS ? value : 0,
                written,
                reason.because(),
                reason.source());
    }

    /** Why a limit is what it is, and where that is from. */
    public record Reason(String because, String source) {}
}
