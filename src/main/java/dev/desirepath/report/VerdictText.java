package dev.desirepath.report;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Measures;
import java.util.List;
import java.util.stream.Stream;

/** The verdict on a journey: whom its steps serve, and where it can fail. */
public final class VerdictText {

    private VerdictText() {}

    static void write(JourneyAdvice advice, Lines lines) {
        of(advice).forEach(sentence -> lines.wrap("", sentence, 0));
    }

    /** {@return a paragraph for each thing that is known} */
    public static List<String> of(JourneyAdvice advice) {
        Measures measures = advice.measures();
        String points = Words.points(measures.momentsOfTruth(), measures.breakPoints(), measures.businessRules());
        String count = Words.count(measures.steps(), "step") + ": " + points + ".";
        String reliability = Words.reliability(measures, advice.together().points());
        return Stream.of(
                        Words.whomItServes(measures),
                        (count + " " + reliability).strip(),
                        exposure(measures.exposure()))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
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
