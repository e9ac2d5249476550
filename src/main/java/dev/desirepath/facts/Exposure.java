package dev.desirepath.facts;

import java.math.BigDecimal;
import java.util.List;

/** How likely a journey fails somewhere, as far as the chances of its steps are written. */
final class Exposure {

    private final List<Step> steps;

    Exposure(List<Step> steps) {
        this.steps = steps;
    }

    void write(Figures figures) {
        BigDecimal works = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        int unknown = 0;
        for (Step step : steps) {
            if (step.failsPerMille() == null) {
                unknown++;
                continue;
            }
            BigDecimal fails = BigDecimal.valueOf(step.failsPerMille(), 3);
            works = works.multiply(BigDecimal.ONE.subtract(fails));
            sum = sum.add(fails);
            most = most.max(fails);
        }
        figures.add("steps of unknown reliability", unknown, Unit.THINGS);
        if (unknown < steps.size()) {
            figures.share("failure exposure", BigDecimal.ONE.subtract(works), BigDecimal.ONE);
            figures.share("failure exposure at least", most, BigDecimal.ONE);
            figures.share("failure exposure at most", sum.min(BigDecimal.ONE), BigDecimal.ONE);
        }
    }
}
