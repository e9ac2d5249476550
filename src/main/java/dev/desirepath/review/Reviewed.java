package dev.desirepath.review;

import dev.desirepath.journey.Problem;
import java.util.List;

/**
 * What came of reviewing packs.
 *
 * @param problems mistakes and notices, sorted by place
 * @param rules how many rule files were looked at
 */
public record Reviewed(List<Problem> problems, int rules) {

    public Reviewed {
        problems = List.copyOf(problems);
    }

    /** {@return how many mistakes there are} */
    public long mistakes() {
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.MISTAKE)
                .count();
    }

    /** {@return how many notices there are} */
    public long notices() {
        return problems.size() - mistakes();
    }
}
