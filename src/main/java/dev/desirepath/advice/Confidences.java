package dev.desirepath.advice;

import dev.desirepath.facts.Emotion;
import java.util.List;
import java.util.Set;

/** Says how well founded findings are: the weakest of them decides. */
final class Confidences {

    private static final Set<String> OBSERVATIONS = Set.of("observed", "said", "cluster", "destroying", "goalMet");

    private Confidences() {}

    static Confidence of(List<Finding> findings) {
        boolean measured = findings.stream().allMatch(Confidences::isMeasured);
        return measured ? Confidence.MEASURED : Confidence.STATED;
    }

    /** What customers said they felt counts as measured where the rule looked at it and the file says how many said it. */
    private static boolean isMeasured(Finding finding) {
        return finding.subject() instanceof Emotion emotion
                && emotion.observed() != null
                && emotion.customers() != null
                && finding.evidence().stream()
                        .flatMap(evidence -> evidence.values().keySet().stream())
                        .anyMatch(OBSERVATIONS::contains);
    }
}
