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
    }
}
