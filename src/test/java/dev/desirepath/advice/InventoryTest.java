package dev.desirepath.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.advice.InventoryPoint.Point;
import dev.desirepath.advice.InventoryPoint.Verdict;
import org.junit.jupiter.api.Test;

class InventoryTest {

    private static final String HEAD = """
            journey: Get a card
            signature: [safe]
            actors: {clerk: employee, planner: employee}
            business rules:
              fee: {type: operational, basis: policy}
              age: {type: regulatory, basis: law}
              new: {type: operational}
            steps:
            """;

    @Test
    void everyPointHasAVerdict() {
        JourneyAdvice advice = advise("""
                - {step: apply, by: customer, with: clerk, channel: web, because: value, need: a card, gives: [request], tells: [x]}
                - {step: plan, by: planner, uses: [request], could be done by: clerk}
                - {step: check, by: planner, could be done by: clerk, decides: {rule: age}}
                - {step: decide, by: planner, could be done by: clerk, waits: 2 days, decides: {rule: fee}}
                - {step: chase, by: customer, with: clerk, channel: phone, because: status, caused by: apply}
                """);

        assertThat(verdict(advice, Point.MOMENT_OF_TRUTH, "apply")).isEqualTo(Verdict.IMPROVE);
        assertThat(verdict(advice, Point.MOMENT_OF_TRUTH, "chase")).isEqualTo(Verdict.ELIMINATE);
        assertThat(verdict(advice, Point.BREAK_POINT, "apply>plan")).isEqualTo(Verdict.ELIMINATE);
        assertThat(verdict(advice, Point.BUSINESS_RULE, "check")).isEqualTo(Verdict.KEEP);
        assertThat(verdict(advice, Point.BUSINESS_RULE, "decide")).isEqualTo(Verdict.IMPROVE);
        assertThat(advice.inventory()).hasSize(advice.measures().points());
    }

    @Test
    void aVerdictToActNamesTheRecommendation() {
        JourneyAdvice advice = advise("""
                - {step: apply, by: customer, with: clerk, channel: web, because: value, tells: [x]}
                - {step: chase, by: customer, with: clerk, channel: phone, because: status, caused by: apply}
                """);

        assertThat(point(advice, Point.MOMENT_OF_TRUTH, "chase").why()).isEqualTo("recommendation 1");
    }

    @Test
    void whatMissesAnAnswerIsNotAssessable() {
        JourneyAdvice advice = advise("- {step: decide, by: planner, waits: 2 days, decides: {rule: new}}");

        assertThat(point(advice, Point.BUSINESS_RULE, "decide")).satisfies(it -> {
            assertThat(it.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
            assertThat(it.why()).contains("basis");
        });
    }

    @Test
    void adviceOnADecisionIsNoVerdictOnTheMomentOfTruthAtTheSameStep() {
        JourneyAdvice advice =
                advise("- {step: decide, by: clerk, with: customer, because: value, required by: none, protects: none,"
                        + " decides: {rule: fee}}");

        assertThat(verdict(advice, Point.BUSINESS_RULE, "decide")).isEqualTo(Verdict.ELIMINATE);
        assertThat(verdict(advice, Point.MOMENT_OF_TRUTH, "decide")).isEqualTo(Verdict.KEEP);
    }

    @Test
    void aQuestionOnADecisionLeavesTheMomentOfTruthAtTheSameStepAssessable() {
        JourneyAdvice advice = advise("- {step: decide, by: clerk, with: customer, decides: {rule: new}}");

        assertThat(verdict(advice, Point.BUSINESS_RULE, "decide")).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(verdict(advice, Point.MOMENT_OF_TRUTH, "decide")).isEqualTo(Verdict.KEEP);
    }

    @Test
    void aDecisionInAStepThatGoesAwayGoesWithIt() {
        JourneyAdvice advice = advise("""
                - {step: apply, by: customer, with: clerk, channel: web, because: value, tells: [x]}
                - {step: chase, by: customer, with: clerk, channel: phone, because: status, caused by: apply, decides: {rule: fee}, required by: none, protects: none}
                """);

        assertThat(verdict(advice, Point.MOMENT_OF_TRUTH, "chase")).isEqualTo(Verdict.ELIMINATE);
        assertThat(verdict(advice, Point.BUSINESS_RULE, "chase")).isEqualTo(Verdict.ELIMINATE);
    }

    private static JourneyAdvice advise(String steps) {
        return Advising.on(HEAD + steps);
    }

    private static Verdict verdict(JourneyAdvice advice, Point point, String id) {
        return point(advice, point, id).verdict();
    }

    private static InventoryPoint point(JourneyAdvice advice, Point point, String id) {
        return advice.inventory().stream()
                .filter(it -> it.point() == point && it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
