package dev.desirepath.advice;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change does, computed from the facts of the journey; a figure below zero is a price.
 *
 * @param momentsOfTruth how many moments of truth go
 * @param breakPoints how many break points go, at least
 * @param businessRules how many decisions go
 * @param pointsPerMille all points that go times the visits of each, in thousandths: what one customer is spared
 * @param waitMinutes how many minutes the customer waits less, as far as written
 * @param loads whose work changes, by name
 */
public record Effects(
        int momentsOfTruth,
        int breakPoints,
        int businessRules,
        long pointsPerMille,
        long waitMinutes,
        List<Load> loads) {

    public Effects {
        loads = List.copyOf(loads);
    }

    /** {@return all points that go} */
    public int points() {
        return momentsOfTruth + breakPoints + businessRules;
    }

    /**
     * How the work of an actor changes.
     *
     * @param steps how many steps more; below zero, less
     * @param minutes how many minutes more on one journey, as far as written; below zero, less
     * @param unknown how many of the steps do not say how long they take
     * @param cost of the minutes; null when the house states none
     */
    public record Load(
            String actor,
            int steps,
            long minutes,
            int unknown,
            @Nullable Cost cost) {

        /** {@return the work of so many steps more that each take that long; null when that is not known} */
        static Load of(String actor, int steps, @Nullable Long minutes) {
            return new Load(actor, 0, 0, 0, null).with(steps, minutes);
        }

        /** {@return the same and so many steps more} */
        Load with(int more, @Nullable Long each) {
            return new Load(
                    actor,
                    steps + more,
                    each == null ? minutes : minutes + more * each,
                    each == null ? unknown + 1 : unknown,
                    cost);
        }

        Load costing(@Nullable Cost costs) {
            return new Load(actor, steps, minutes, unknown, costs);
        }
    }

    /**
     * What work costs more, as often as it is done; below zero, less.
     *
     * @param minutes that it takes on one journey, each step as often as it is done on average
     * @param perJourney of these minutes
     * @param perYear of all journeys of a year; null when the journey does not say how many these are
     * @param rate by which it is computed
     */
    public record Cost(
            BigDecimal minutes,
            BigDecimal perJourney,
            @Nullable BigDecimal perYear,
            UnitCosts.Rate rate) {}
}
