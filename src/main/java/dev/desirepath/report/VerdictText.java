package dev.desirepath.report;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Measures;

/** The verdict on a journey: whom its steps serve, and where it can fail. */
final class VerdictText {

    private VerdictText() {}

    static void write(JourneyAdvice advice, Lines lines) {
        Measures measures = advice.measures();
        String serves = Words.whomItServes(measures);
        if (!serves.isEmpty()) {
            lines.wrap("", serves, 0);
        }
        String points = Words.points(measures.momentsOfTruth(), measures.breakPoints(), measures.businessRules());
        String count = Words.count(measures.steps(), "step") + ": " + points + ".";
        lines.wrap(
                "", (count + " " + Words.reliability(measures, advice.together().points())).strip(), 0);
        String exposure = exposure(measures.exposure());
        if (!exposure.isEmpty()) {
            lines.wrap("", exposure, 0);
        }
    }

    private static String exposure(Measures.FailureExposure exposure) {
        if (exposure.perMille() == null || exposure.atLeast() == null) {
            return "";
        }
        String known = "By the failures that are written, " + Words.percent(exposure.perMille())
                + " of customers meet at least one if these are independent; ";
        return exposure.atMost() == null
                ? known + "in any case " + Words.percent(exposure.atLeast()) + " or more, since "
                        + Words.count(exposure.unknown(), "step") + " do not say how often they fail."
                : known + "in any case " + Words.percent(exposure.atLeast()) + " to " + Words.percent(exposure.atMost())
                        + ".";
    }
}
