package dev.desirepath.report;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Question;
import java.util.stream.Collectors;

/** The questions for the next workshop, one for each missing key. */
final class QuestionText {

    private static final int MOST_ELEMENTS = 4;

    private QuestionText() {}

    static void write(JourneyAdvice advice, Lines lines) {
        int number = 1;
        for (Question question : advice.questions()) {
            lines.wrap("  " + number++ + ". ", sentence(question), 5);
        }
    }

    private static String sentence(Question question) {
        int count = question.elements().size();
        String elements = question.elements().stream().limit(MOST_ELEMENTS).collect(Collectors.joining(", "));
        String more = count > MOST_ELEMENTS ? " and " + (count - MOST_ELEMENTS) + " more" : "";
        return "At %s%s: %s ('%s'; waiting: %s)"
                .formatted(elements, more, question.asked(), question.key(), String.join(", ", question.rules()));
    }
}
