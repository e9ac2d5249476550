package dev.desirepath.lab;

import dev.desirepath.journey.Problem;
import java.util.List;

/**
 * What came of all examples of one rule.
 *
 * @param page the path of its page
 * @param problems what is wrong with the page, so that examples are missing or say nothing
 */
public record RuleResult(String rule, String page, List<Problem> problems, List<ExampleResult> examples) {

    public RuleResult {
        problems = List.copyOf(problems);
        examples = List.copyOf(examples);
    }

    /** {@return whether its page is wrong or an example of it failed} */
    public boolean failed() {
        return !problems.isEmpty() || examples.stream().anyMatch(each -> each.outcome() == Outcome.FAILED);
    }
}
