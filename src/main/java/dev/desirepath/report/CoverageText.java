package dev.desirepath.report;

import dev.desirepath.lab.Coverage;
import dev.desirepath.lab.Coverage.OfRule;
import dev.desirepath.lab.Coverage.Seen;
import dev.desirepath.lab.Coverage.Survived;

/** What the examples of pages see of rules, as text. */
public final class CoverageText {

    private static final int FEW = 3;

    private final Lines lines = new Lines();

    private CoverageText() {}

    /** {@return the coverage; conditions are shown where few rules are asked for} */
    public static String of(Coverage coverage) {
        CoverageText text = new CoverageText();
        text.write(coverage);
        return text.lines.toString();
    }

    private void write(Coverage coverage) {
        boolean few = coverage.rules().size() <= FEW;
        for (OfRule rule : coverage.rules()) {
            boolean quiet = rule.survivors().isEmpty() && rule.problems().isEmpty();
            if (few || !quiet) {
                rule(rule, few);
            }
        }
        lines.wrap(
                "",
                "%d %% of %d changes to %d %s noticed by their examples; not noticed: %d%s."
                        .formatted(
                                coverage.percent(),
                                coverage.changes() - coverage.accepted(),
                                coverage.rules().size(),
                                coverage.rules().size() == 1 ? "rule" : "rules",
                                coverage.survived(),
                                coverage.accepted() == 0 ? "" : "; accepted by their pages: " + coverage.accepted()),
                2);
    }

    private void rule(OfRule rule, boolean conditions) {
        lines.wrap(
                "",
                "%s: %d of %d changes noticed%s (%s)"
                        .formatted(
                                rule.rule(),
                                rule.noticed(),
                                rule.changes(),
                                rule.accepted() == 0 ? "" : ", " + rule.accepted() + " accepted",
                                rule.page()),
                2);
        rule.problems().forEach(problem -> ProblemText.of(problem).lines().forEach(lines::verbatim));
        if (conditions) {
            lines.wrap("  ", "met, failing, open: what the examples show of each condition", 2);
            rule.conditions().forEach(this::seen);
        }
        rule.survivors().forEach(this::survived);
        lines.gap();
    }

    private void seen(Seen seen) {
        String marks = "  %s %s %s  "
                .formatted(mark("met", seen.met()), mark("failing", seen.failing()), mark("open", seen.open()));
        lines.wrap(marks, (seen.within() ? "  " : "") + seen.what(), 22);
    }

    private static String mark(String word, boolean seen) {
        return seen ? word : "-" + " ".repeat(word.length() - 1);
    }

    private void survived(Survived change) {
        lines.wrap("  - ", change.change(), 4);
        lines.wrap("    ", change.place().toString(), 4);
        lines.wrap("    ", "Would notice it: " + change.hint() + ".", 4);
    }
}
