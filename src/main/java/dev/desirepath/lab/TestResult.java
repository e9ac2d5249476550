package dev.desirepath.lab;

import java.time.LocalDate;
import java.util.List;

/**
 * What came of the examples of several rules.
 *
 * @param asOf the day on which the examples were judged
 * @param packs the names of the packs that were loaded
 * @param examples how many there are
 * @param failed how many examples failed, and pages that are wrong
 * @param knownMisses how many ought to fire and do not yet
 * @param rules sorted by id
 */
public record TestResult(
        LocalDate asOf, List<String> packs, int examples, int failed, int knownMisses, List<RuleResult> rules) {

    public TestResult {
        packs = List.copyOf(packs);
        rules = List.copyOf(rules);
    }

    /** {@return how many mistakes pages have, apart from examples that failed} */
    public int pageMistakes() {
        return rules.stream().mapToInt(rule -> rule.problems().size()).sum();
    }

    static TestResult of(LocalDate asOf, List<String> packs, List<RuleResult> rules) {
        return new TestResult(
                asOf,
                packs,
                rules.stream().mapToInt(rule -> rule.examples().size()).sum(),
                count(rules, Outcome.FAILED)
                        + rules.stream()
                                .mapToInt(rule -> rule.problems().size())
                                .sum(),
                count(rules, Outcome.KNOWN_MISS),
                rules);
    }

    private static int count(List<RuleResult> rules, Outcome outcome) {
        return (int) rules.stream()
                .flatMap(rule -> rule.examples().stream())
                .filter(each -> each.outcome() == outcome)
                .count();
    }
}
