package dev.desirepath.rules;

import dev.desirepath.journey.Problem;
import java.util.List;

/**
 * What came of reading a rule file.
 *
 * @param rules empty when there is any problem
 * @param problems sorted by place
 */
public record RuleReading(List<Rule> rules, List<Problem> problems) {

    public RuleReading {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }
}
