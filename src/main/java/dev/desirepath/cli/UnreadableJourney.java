package dev.desirepath.cli;

import dev.desirepath.journey.Problem;
import java.util.List;

/** That a journey which somebody asked about cannot be analysed, with all its problems. */
final class UnreadableJourney extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    UnreadableJourney(List<Problem> problems) {
        super("a journey cannot be analysed");
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
