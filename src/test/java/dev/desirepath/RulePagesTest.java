package dev.desirepath;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.facts.Declared;
import dev.desirepath.lab.Coverage;
import dev.desirepath.lab.Covering;
import dev.desirepath.lab.RulePage;
import dev.desirepath.lab.Section;
import dev.desirepath.lab.Survivor;
import dev.desirepath.lab.TestResult;
import dev.desirepath.lab.Tryout;
import dev.desirepath.report.TestText;
import dev.desirepath.rules.Packs;
import dev.desirepath.rules.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Executes the examples on the page of each rule, with the whole pack loaded, as {@code rules test} does. */
final class RulePagesTest {

    private static final Packs PACKS = Packs.of(List.of(Product.PACK));
    private static final int LEAST_PERCENT = 100;
    private static final Tryout TRYOUT = new Tryout(PACKS, Product.ADVISOR, Tryout.DAY);

    @TestFactory
    Stream<DynamicTest> everyPageDoesWhatItSays() {
        return Product.PACK.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    TestResult came = TRYOUT.of(List.of(rule));
                    assertThat(came.failed()).as(TestText.of(came)).isZero();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsComplete() {
        return Product.PACK.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> isComplete(rule)));
    }

    /** A rule may be changed by mistake; most such changes must show on its page, and with each new example more. */
    @Test
    void examplesNoticeMostChangesOfRules() {
        Coverage coverage = new Covering(PACKS, Declared.NONE, Tryout.DAY).of(Product.PACK.rules());

        assertThat(coverage.problems()).isEmpty();
        assertThat(coverage.percent()).isGreaterThanOrEqualTo(LEAST_PERCENT);
    }

    private static void isComplete(Rule rule) {
        RulePage page = RulePage.of(rule, PACKS);
        assertThat(page.title()).isEqualTo(rule.name());
        assertThat(page.headings())
                .isEqualTo(RulePage.headings(
                        page.headings().contains(Section.KNOWN_MISS.heading()),
                        page.headings().contains(Survivor.HEADING)));
        assertThat(page.family()).isEqualTo(rule.family());
        rule.value("rationale").ifPresent(rationale -> assertThat(page.section("Why it matters"))
                .contains(rationale));
    }
}
