package dev.desirepath.advice;

import dev.desirepath.facts.Decision;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.Measure;
import dev.desirepath.facts.Step;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.journey.Worth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a whole journey.
 *
 * @param serveCustomer how many steps are written to be valued by the customer
 * @param serveOnlyUs how many by the organisation alone
 * @param serveNobody how many by neither
 * @param exposure how likely a customer meets a failure, as far as the file says
 */
public record Measures(
        int steps,
        int momentsOfTruth,
        int breakPoints,
        int businessRules,
        int serveCustomer,
        int serveOnlyUs,
        int serveNobody,
        FailureExposure exposure) {

    /**
     * How likely a customer meets a failure somewhere.
     *
     * @param perMille in thousandths, as if the chances were independent; null when none is written
     * @param atLeast the bound that holds however they depend on each other; null when none is written
     * @param atMost the other bound; null where the chance of any step is unknown
     * @param unknown how many steps do not say how often they fail
     */
    public record FailureExposure(
            @Nullable Long perMille,
            @Nullable Long atLeast,
            @Nullable Long atMost,
            int unknown) {}

    private static final double NINE_OF_TEN = 0.9;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Measures of(Facts facts) {
        int customer = 0;
        int onlyUs = 0;
        int nobody = 0;
        List<Step> steps = facts.of(Step.class);
        for (Step step : steps) {
            customer += step.customerValue() == Worth.VALUED ? 1 : 0;
            onlyUs += servesOnlyUs(step) ? 1 : 0;
            nobody += servesNobody(step) ? 1 : 0;
        }
        return new Measures(
                steps.size(),
                facts.of(Touchpoint.class).size(),
                facts.of(HandOff.class).size(),
                facts.of(Decision.class).size(),
                customer,
                onlyUs,
                nobody,
                exposure(facts));
    }

    private static FailureExposure exposure(Facts facts) {
        Map<String, Long> figures = new HashMap<>();
        for (Measure measure : facts.of(Measure.class)) {
            figures.put(measure.measure(), measure.value());
        }
        int unknown = figures.getOrDefault("steps of unknown reliability", 0L).intValue();
        return new FailureExposure(
                figures.get("failure exposure"),
                figures.get("failure exposure at least"),
                unknown == 0 ? figures.get("failure exposure at most") : null,
                unknown);
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
        BigDecimal rounded = needed.setScale(decimals, RoundingMode.CEILING);
        while (rounded.compareTo(HUNDRED) >= 0) {
            decimals++;
            rounded = needed.setScale(decimals, RoundingMode.CEILING);
        }
        return rounded;
    }
}
