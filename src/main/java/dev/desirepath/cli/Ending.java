package dev.desirepath.cli;

import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.advice.Recommendation;
import dev.desirepath.cli.AdviseCommand.Threshold;
import dev.desirepath.journey.Problem;
import dev.desirepath.rules.Priority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a run ends, gathered journey by journey. */
final class Ending {

    private final Threshold failOn;
    private final LocalDate asOf;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<ExitCode> ends = EnumSet.of(ExitCode.OK);

    /** @param asOf the day that counts as today */
    Ending(Threshold failOn, LocalDate asOf) {
        this.failOn = failOn;
        this.asOf = asOf;
    }

    void add(Analysing.Outcome outcome) {
        problems.addAll(outcome.problems());
        if (!outcome.problems().isEmpty()) {
            ends.add(ExitCode.UNREADABLE);
        }
        if (outcome.analysed() != null) {
            add(outcome.analysed().advice());
        }
    }

    /** Adds what is said about a journey that could be read. */
    void add(JourneyAdvice advice) {
        if (!advice.notJudged().isEmpty()) {
            ends.add(ExitCode.RULES);
        }
        if (failOn != Threshold.never) {
            Priority threshold = Priority.valueOf(failOn.name().toUpperCase(Locale.ROOT));
            boolean reached = advice.recommendations().stream()
                    .filter(recommendation -> !rests(recommendation))
                    .anyMatch(recommendation -> recommendation.priority().compareTo(threshold) <= 0);
            if (reached) {
                ends.add(ExitCode.FOUND);
            }
        }
    }

    private boolean rests(Recommendation recommendation) {
        return recommendation.response() != null && recommendation.response().restsOn(asOf);
    }

    /** {@return what was wrong in the files, sorted by place} */
    List<Problem> problems() {
        return problems.stream().sorted().toList();
    }

    ExitCode code() {
        return ExitCode.worst(ends);
    }
}
