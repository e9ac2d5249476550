package dev.desirepath.advice;

import dev.desirepath.facts.Emotion;
import java.util.List;

/** Says how well founded findings are: the weakest of them decides. */
final class Confidences {

    private Confidences() {}

    static Confidence of(List<Finding> findings) {
        boolean measured = findings.stream().allMatch(Confidences::isMeasured);
        return measured ? Confidence.MEASURED : Confidence.STATED;
    }

    private static boolean isMeasured(Finding finding) {
        return finding.subject() instanceof Emotion emotion && emotion.observed() != null;
    }
}
