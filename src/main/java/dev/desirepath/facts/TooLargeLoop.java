package dev.desirepath.facts;

import dev.desirepath.journey.Problem;

/** That a journey has a loop of more steps than expected visits are computed for. */
public final class TooLargeLoop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    TooLargeLoop(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** {@return what to tell whoever wrote the journey} */
    public Problem problem() {
        return problem;
    }
}
