package dev.desirepath.report;

import dev.desirepath.facts.Unit;
import dev.desirepath.redesign.Audit.Noted;
import dev.desirepath.redesign.Audit.Work;
import dev.desirepath.redesign.Differences;
import dev.desirepath.redesign.Differences.Both;
import dev.desirepath.redesign.Length;
import dev.desirepath.redesign.Matching;
import dev.desirepath.redesign.Matching.Renamed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a comparison says, sentence by sentence, for every form in which it is shown. */
public final class ComparisonWords {

    public static final String OPENED = "Opened";
    public static final String CLOSED = "Closed";
    public static final String KEPT = "Kept";
    public static final String NOT_JUDGED = "Cannot be judged any more";
    public static final String CAME_TO_LIGHT = "Found now, could not be judged before";
    public static final String ONLY_BEFORE = "Only before";
    public static final String ONLY_AFTER = "Only after";

    private ComparisonWords() {}

    /** {@return the sentence that says whether the journey is better, and in how much} */
    public static String verdict(Comparison comparison) {
        Differences differences = comparison.differences();
        int better = differences.better().size();
        int worse = differences.worse().size();
        String unknown = differences.notKnown().isEmpty()
                ? "."
                : "; in " + ways(differences.notKnown().size()) + " nobody knows, because only one file says it.";
        return switch (differences.verdict()) {
            case BETTER -> "BETTER in " + ways(better) + ", worse in none" + unknown;
            case WORSE -> "WORSE in " + ways(worse) + ", better in none" + unknown;
            case TRADED -> "TRADED: better in " + ways(better) + ", worse in " + ways(worse) + unknown;
            case SAME -> "THE SAME in all that counts, as far as both files say" + unknown;
            case TWO_JOURNEYS -> twoJourneys(comparison);
        };
    }

    private static String twoJourneys(Comparison comparison) {
        int matched = comparison.differences().matching().matched();
        return "TWO JOURNEYS, not two states of one: of "
                + comparison.before().advice().measures().steps() + " steps before and "
                + comparison.after().advice().measures().steps() + " after, "
                + matched + (matched == 1 ? " is" : " are")
                + " the same. Nothing is held against anything; the figures stand side by side below.";
    }

    private static String ways(int count) {
        return Words.count(count, "respect");
    }

    public static String renamed(Renamed step) {
        return step.before() + " is now " + step.after() + ": " + step.because();
    }

    /** {@return how to say that two steps without a partner are the same; only where both files have such steps} */
    public static String hint(Matching matching) {
        return "If one of these is the same step, say so: --same "
                + matching.gone().get(0).id() + "=" + matching.added().get(0).id();
    }

    /** {@return how many recommendations there were and are, closed and opened} */
    public static String recommendations(Comparison comparison) {
        Differences.Recommendations advised = comparison.differences().recommendations();
        return comparison.before().advice().recommendations().size() + " before, "
                + comparison.after().advice().recommendations().size() + " after; "
                + advised.closed().size() + " closed, "
                + advised.opened().size() + " opened";
    }

    /** {@return the label with how many findings it is over} */
    public static String counted(String label, List<?> findings) {
        return label + ": " + Words.count(findings.size(), "finding");
    }

    /** {@return what is over findings that moved to another step} */
    public static String elsewhere(List<Both> findings) {
        return counted("At another step", findings) + " of the same rule, neither closed nor opened";
    }

    /**
     * {@return the finding with its priority}
     *
     * @param placed whether its line is named, which is a line of the later file
     */
    public static String said(Noted it, boolean placed) {
        String priority = it.priority().isEmpty() ? "" : " (" + it.priority() + ")";
        return it.message() + priority + (placed ? " (line " + it.line() + ")" : "");
    }

    public static String number(@Nullable Long value, Unit unit) {
        if (value == null) {
            return "not known";
        }
        return switch (unit) {
            case THOUSANDTHS -> Words.percent(value);
            case MINUTES -> Length.of(value);
            case THINGS -> String.valueOf(value);
        };
    }

    /** {@return whether the actor's work is to be shown: it differs, or nobody knows} */
    public static boolean differs(Work work) {
        return work.stepsBefore() != work.stepsAfter()
                || work.minutesBefore() != work.minutesAfter()
                || work.unknown() > 0;
    }
}
