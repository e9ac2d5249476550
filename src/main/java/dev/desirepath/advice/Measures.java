package dev.desirepath.advice;

import dev.desirepath.facts.Decision;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.Step;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.journey.Worth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The figures of a whole journey.
 *
 * @param serveCustomer how many steps are written to be valued by the customer
 * @param serveOnlyUs how many by the organisation alone
 * @param serveNobody how many by neither
 */
public record Measures(
        int steps,
        int momentsOfTruth,
        int breakPoints,
        int businessRules,
        int serveCustomer,
        int serveOnlyUs,
        int serveNobody) {

    private static final double NINE_OF_TEN = 0.9;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Measures of(Facts facts) {
        List<Step> steps = facts.of(Step.class);
        return new Measures(
                steps.size(),
                facts.of(Touchpoint.class).size(),
                facts.of(HandOff.class).size(),
                facts.of(Decision.class).size(),
                (int) steps.stream()
                        .filter(step -> step.customerValue() == Worth.VALUED)
                        .count(),
                (int) steps.stream().filter(Measures::servesOnlyUs).count(),
                (int) steps.stream().filter(Measures::servesNobody).count());
    }

    private static boolean servesOnlyUs(Step step) {
        return step.customerValue() != null
                && step.customerValue() != Worth.VALUED
                && step.organisationValue() == Worth.VALUED;
    }

    private static boolean servesNobody(Step step) {
        return step.customerValue() != null
                && step.customerValue() != Worth.VALUED
                && step.organisationValue() != null
                && step.organisationValue() != Worth.VALUED;
    }

    /** {@return how many steps do not say whom they serve} */
    public int serveNotKnown() {
        return steps - serveCustomer - serveOnlyUs - serveNobody;
    }

    /** {@return the points at which the journey can fail a customer} */
    public int points() {
        return momentsOfTruth + breakPoints + businessRules;
    }

    /**
     * {@return the percentage of the time that each of so many points must work for 9 of 10 customers to get through all of
     * them: the n-th root of 0.9, rounded up to one decimal, or to as many as it takes to stay below 100}
     *
     * @param points at least 1
     */
    public static BigDecimal reliabilityNeeded(int points) {
        BigDecimal needed = BigDecimal.valueOf(100 * StrictMath.pow(NINE_OF_TEN, 1.0 / points));
        int decimals = 1;
        while (needed.setScale(decimals, RoundingMode.CEILING).compareTo(HUNDRED) >= 0) {
            decimals++;
        }
        return needed.setScale(decimals, RoundingMode.CEILING);
    }
}
