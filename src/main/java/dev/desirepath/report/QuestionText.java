package dev.desirepath.report;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Question;
import java.util.stream.Collectors;

/** The questions for the next workshop, one for each missing key. */
final class QuestionText {

    private static final int MOST_ELEMENTS = 4;
    private static final int MOST_QUESTIONS = 5;

    private QuestionText() {}

    static void write(JourneyAdvice advice, boolean all, Lines lines) {
        int number = 1;
        int shown = all ? advice.questions().size() : MOST_QUESTIONS;
        for (Question question : advice.questions().stream().limit(shown).toList()) {
            lines.wrap("  " + number++ + ". ", sentence(question), 5);
        }
        int more = advice.questions().size() - shown;
        if (more > 0) {
            lines.wrap(
                    "     ", Words.count(more, "more question") + ": --all shows " + (more == 1 ? "it." : "them."), 5);
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
