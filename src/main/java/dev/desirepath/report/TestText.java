package dev.desirepath.report;

import dev.desirepath.journey.Place;
import dev.desirepath.lab.ExampleResult;
import dev.desirepath.lab.NearMiss;
import dev.desirepath.lab.Outcome;
import dev.desirepath.lab.RuleResult;
import dev.desirepath.lab.TestResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of the examples of rules, as text: what failed first, the sum last. */
public final class TestText {

    private static final int FEW = 12;

    private final Lines lines = new Lines();

    private TestText() {}

    /** {@return the result} */
    public static String of(TestResult result) {
        TestText text = new TestText();
        text.write(result);
        return text.lines.toString();
    }

    private void write(TestResult result) {
        result.rules().forEach(this::failed);
        if (result.rules().size() <= FEW) {
            result.rules().stream().filter(rule -> !rule.failed()).forEach(this::passed);
        }
        result.rules().forEach(this::missed);
        lines.wrap(
                "",
                "%s, %s: %s%s."
                        .formatted(
                                counted(result.rules().size(), "rule"),
                                counted(result.examples(), "example"),
                                sum(result),
                                result.knownMisses() == 0
                                        ? ""
                                        : ", " + result.knownMisses() + " known not to fire yet"),
                2);
    }

    private static String sum(TestResult result) {
        int examples = result.failed() - result.pageMistakes();
        String came = examples == 0 ? "all as their pages say" : examples + " failed";
        return result.pageMistakes() == 0
                ? came
                : came + ", " + counted(result.pageMistakes(), "mistake") + " in pages";
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private void passed(RuleResult rule) {
        lines.wrap("ok      ", rule.rule() + ", " + counted(rule.examples().size(), "example"), 8);
    }

    private void missed(RuleResult rule) {
        rule.examples().stream()
                .filter(each -> each.outcome() == Outcome.KNOWN_MISS)
                .forEach(each -> {
                    lines.wrap("miss    ", rule.rule() + ", known not to fire yet: " + line(each.place()), 8);
                    near(each.nearest());
                    lines.gap();
                });
    }

    private void failed(RuleResult rule) {
        if (!rule.failed()) {
            return;
        }
        lines.wrap("FAILED  ", rule.rule(), 8);
        rule.problems().forEach(problem -> ProblemText.of(problem).lines().forEach(lines::verbatim));
        rule.examples().stream()
                .filter(each -> each.outcome() == Outcome.FAILED)
                .forEach(this::failed);
        lines.gap();
    }

    private void failed(ExampleResult example) {
        lines.wrap("", line(example.place()) + ": " + example.section() + ": " + example.failed(), 2);
        example.mistakes().forEach(problem -> ProblemText.of(problem).lines().forEach(lines::verbatim));
        if (!example.mistakes().isEmpty()) {
            return;
        }
        said("expected", example.expected());
        said("came", example.came());
        example.became().forEach(each -> lines.wrap("  became    ", each, 12));
        near(example.nearest());
    }

    private void said(String what, List<String> sentences) {
        String label = "  %-9s ".formatted(what);
        if (sentences.isEmpty()) {
            lines.wrap(label, "nothing", 12);
        }
        for (int number = 0; number < sentences.size(); number++) {
            lines.wrap(number == 0 ? label : " ".repeat(12), sentences.get(number), 14);
        }
    }

    private void near(@Nullable NearMiss near) {
        if (near == null) {
            return;
        }
        if (near.condition().isEmpty()) {
            lines.wrap("  nearest   ", near.said(), 12);
        } else {
            lines.wrap("  nearest   ", near.about().isEmpty() ? near.said() : near.about(), 12);
            lines.wrap("  fails at  ", near.condition() + " (" + near.conditionAt() + ")", 12);
            lines.wrap("            ", near.failed(), 12);
        }
        for (NearMiss.Value value : near.seen()) {
            lines.wrap(
                    "    - ",
                    value.compared() + ": seen " + value.seen() + ", needed " + value.needed() + " (" + value.place()
                            + ")",
                    6);
        }
        near.notStated().forEach(each -> lines.wrap("    - ", "not stated: " + each, 6));
    }

    private static String line(Place place) {
        return place.file() + ":" + place.line();
    }
}
