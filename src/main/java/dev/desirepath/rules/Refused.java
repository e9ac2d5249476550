package dev.desirepath.rules;

import dev.desirepath.journey.Problem;

/** Ends the reading of one part of a rule; the reader goes on behind it. */
final class Refused extends RuntimeException {

    private final transient Problem problem;
    private final boolean reported;

    Refused(Problem problem) {
        this(problem, false);
    }

    private Refused(Problem problem, boolean reported) {
        super(problem.message(), null, false, false);
        this.problem = problem;
        this.reported = reported;
    }

    /** {@return the same for the reader further up, which need not report it again} */
    Refused afterReport() {
        return new Refused(problem, true);
    }

    boolean reported() {
        return reported;
    }

    Problem problem() {
        return problem;
    }
}
