package dev.desirepath.report;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Question;
import java.util.List;
import java.util.stream.Collectors;

/** The questions for the next workshop, one for each missing key. */
final class QuestionText {

    private static final int MOST_ELEMENTS = 4;
    private static final int MOST_QUESTIONS = 5;

    private QuestionText() {}

    static void write(JourneyAdvice advice, boolean all, Lines lines) {
        int number = 1;
        for (String question : shown(advice, all)) {
            lines.wrap("  " + number++ + ". ", question, 5);
        }
        String more = more(advice, all);
        if (!more.isEmpty()) {
            lines.wrap("     ", more, 5);
        }
    }

    /** {@return the questions that are shown} */
    static List<String> shown(JourneyAdvice advice, boolean all) {
        return advice.questions().stream()
                .limit(all ? advice.questions().size() : MOST_QUESTIONS)
                .map(question -> sentence(question, advice.journey().id()))
                .toList();
    }

    /** {@return how many are not shown; empty when all are} */
    static String more(JourneyAdvice advice, boolean all) {
        int more = all ? 0 : advice.questions().size() - MOST_QUESTIONS;
        return more > 0 ? Words.count(more, "more question") + ": --all shows " + (more == 1 ? "it." : "them.") : "";
    }

    private static String sentence(Question question, String journey) {
        return "%s: %s ('%s'; waiting: %s)"
                .formatted(
                        where(question, journey),
                        question.asked(),
                        question.key(),
                        String.join(", ", question.rules()));
    }

    private static String where(Question question, String journey) {
        if (question.elements().equals(List.of(journey))) {
            return "Of the whole journey";
        }
        int count = question.elements().size();
        String elements = question.elements().stream().limit(MOST_ELEMENTS).collect(Collectors.joining(", "));
        String more = count > MOST_ELEMENTS ? " and " + (count - MOST_ELEMENTS) + " more" : "";
        return "At " + elements + more;
    }
}
