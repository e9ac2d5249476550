package dev.desirepath.report;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Sensitivity;
import java.util.ArrayList;
import java.util.List;

/** What would have to be different for the first recommendations to change places. */
public final class SensitivityText {

    private static final int FIRST = 3;

    private SensitivityText() {}

    static void write(JourneyAdvice advice, Lines lines) {
        List<String> sentences = of(advice);
        if (!sentences.isEmpty()) {
            lines.gap();
            sentences.forEach(sentence -> lines.wrap("", sentence, 0));
        }
    }

    /** {@return a sentence for each figure, and one for the recommendations that hang on none} */
    public static List<String> of(JourneyAdvice advice) {
        int first = Math.min(FIRST, advice.recommendations().size());
        List<String> sentences = new ArrayList<>();
        advice.sensitivities().forEach(it -> sentences.add(sentence(it)));
        if (advice.sensitivities().size() < first) {
            sentences.add(steady(first, first - advice.sensitivities().size()));
        }
        return sentences;
    }

    private static String sentence(Sensitivity it) {
        return "Number %d hangs on one figure, %s: at %s it is %s (line %d) and must be %s; at %s times that it falls away."
                .formatted(
                        it.rank(),
                        it.meaning(),
                        it.at(),
                        it.is(),
                        it.place().line(),
                        it.must(),
                        it.factor().toPlainString());
    }

    private static String steady(int first, int steady) {
        String which = steady < first
                ? steady == 1 ? "The other of the first " + first : "The others of the first " + first
                : first == 1 ? "It" : "The first " + first;
        return which + (steady == 1 ? " hangs" : " hang") + " on no figure that could be wrong.";
    }
}
