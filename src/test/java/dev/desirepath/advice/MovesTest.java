package dev.desirepath.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.desirepath.rules.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovesTest {

    private static final String CHASING = "tell-before-they-ask";
    private static final String POLICY = "let-the-policy-go";

    @Test
    void whereTheCauseIsKnownSomebodyActsThereAndWhatItCausedGoesAway() {
        Recommendation it = chasing("");

        assertThat(it.action()).isEqualTo(Action.ELIMINATE);
        assertThat(it.decidedBy()).isEqualTo(DecidedBy.CAUSE);
        assertThat(it.target().id()).isEqualTo("apply");
        assertThat(it.removes()).extracting(Target::id).containsExactly("chase");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "required by: GDPR Art. 13 | required",
                "'protects: {whom: us, from: fraud}' | protects-somebody",
                "'emotion: {goal: safe, observed: safe, customers: 3, when: 2026-05}' | goal-met",
                "'gives: [note]' | item-needed-later",
            })
    void eachObjectionTurnsEliminateIntoImproveAndIsListed(String said, String objection) {
        Recommendation it = chasing(said);

        assertThat(it.action()).isEqualTo(Action.IMPROVE);
        assertThat(it.decidedBy()).isEqualTo(DecidedBy.OBJECTION);
        assertThat(it.objections()).extracting(Objection::rule).containsExactly(objection);
        assertThat(it.removes()).isEmpty();
        assertThat(it.effects().points()).isZero();
    }

    @Test
    void theOnlyPersonWhomTheCustomerMeetsStays() {
        Recommendation it = Advising.only(CHASING, Advising.onSteps("""
                        - {step: apply, by: customer, with: robot, channel: web}
                        - {step: chase, by: customer, with: clerk, channel: phone, because: status}
                        """));

        assertThat(it.action()).isEqualTo(Action.IMPROVE);
        assertThat(it.objections()).extracting(Objection::rule).containsExactly("humanity-stripped");
    }

    @Test
    void theOnlyNewsStaysUnlessTheChangeItselfTellsTheCustomer() {
        JourneyAdvice advice = Advising.onSteps("""
                - {step: call, by: customer, with: clerk, channel: phone, need: a date, resolved: no}
                - {step: plan, by: planner}
                - {step: visit, by: customer, with: clerk, channel: desk, need: a date, because: status}
                """);

        assertThat(advice.recommendations())
                .filteredOn(it -> !it.objections().isEmpty())
                .allSatisfy(it -> assertThat(it.remedy()).isEqualTo("settle-it-the-first-time"));
        assertThat(Advising.only(CHASING, advice).action()).isEqualTo(Action.ELIMINATE);
    }

    @Test
    void allObjectionsAreListedNotTheFirst() {
        assertThat(chasing("required by: the law, protects: {whom: us, from: fraud}, gives: [note]")
                        .objections())
                .extracting(Objection::rule)
                .containsExactly("item-needed-later", "protects-somebody", "required");
    }

    @Test
    void anObjectionSaysWhereItStands() {
        assertThat(chasing("required by: the law").objections())
                .singleElement()
                .satisfies(it -> assertThat(it.place().line()).isEqualTo(6));
    }

    @Test
    void whatBothSidesValueIsKept() {
        JourneyAdvice advice = chase("value: {customer: valued, organisation: valued}");

        assertThat(Advising.with(CHASING, advice)).isEmpty();
        assertThat(advice.inventory())
                .filteredOn(point -> point.id().equals("chase"))
                .extracting(InventoryPoint::verdict)
                .containsExactly(InventoryPoint.Verdict.KEEP);
    }

    @ParameterizedTest
    @CsvSource({
        "valued, irritating, IMPROVE",
        "valued, neutral, IMPROVE",
        "irritating, valued, IMPROVE",
        "irritating, irritating, ELIMINATE",
        "neutral, neutral, ELIMINATE",
        "irritating, neutral, ELIMINATE",
    })
    void worthDecidesWhereBothSidesAreWritten(String customer, String organisation, Action action) {
        Recommendation it = chasing("value: {customer: %s, organisation: %s}".formatted(customer, organisation));

        assertThat(it.action()).isEqualTo(action);
        assertThat(it.decidedBy()).isEqualTo(DecidedBy.WORTH);
    }

    @ParameterizedTest
    @CsvSource({"customer", "organisation"})
    void whatOneSideIsWrittenToValueIsNotEliminatedBecauseTheOtherIsNotStated(String side) {
        Recommendation it = chasing("value: {%s: valued}".formatted(side));

        assertThat(it.action()).isEqualTo(Action.IMPROVE);
        assertThat(it.decidedBy()).isEqualTo(DecidedBy.WORTH);
    }

    @Test
    void whatOneSideDoesNotValueSaysNothingWhileTheOtherIsNotStated() {
        Recommendation it = chasing("value: {customer: irritating}");

        assertThat(it.action()).isEqualTo(Action.ELIMINATE);
        assertThat(it.decidedBy()).isEqualTo(DecidedBy.CAUSE);
    }

    @Test
    void anObjectionComesBeforeWorth() {
        Recommendation it = chasing("required by: the law, value: {customer: irritating, organisation: irritating}");

        assertThat(it.action()).isEqualTo(Action.IMPROVE);
        assertThat(it.decidedBy()).isEqualTo(DecidedBy.OBJECTION);
    }

    @Test
    void whatIsNotStatedIsAssumedOfAContactAndPrinted() {
        Recommendation it = chasing("");

        assertThat(it.assumes()).contains("no law and no authority requires it", "it protects nobody from anything");
        assertThat(it.checkFirst()).isEmpty();
    }

    @Test
    void whatIsStatedAsNoneNeedNotBeAssumed() {
        assertThat(chasing("required by: none, protects: none").assumes())
                .doesNotContain("no law and no authority requires it", "it protects nobody from anything");
    }

    @Test
    void whatIsNotStatedIsAssumedOfAHandOff() {
        Recommendation it = Advising.only("keep-the-case", Advising.onSteps("""
                        - {step: note, by: clerk, gives: [request]}
                        - {step: plan, by: planner, uses: [request], could be done by: clerk}
                        """));

        assertThat(it.action()).isEqualTo(Action.ELIMINATE);
        assertThat(it.decidedBy()).isEqualTo(DecidedBy.RULE);
        assertThat(it.assumes()).containsExactly("it protects nobody from anything");
        assertThat(it.removes()).extracting(Target::id).containsExactly("note>plan");
        assertThat(Advising.points(it)).containsExactly(0, 1, 0);
    }

    @Test
    void aDecisionIsNotDroppedOnAGuess() {
        Recommendation it = Advising.only(POLICY, decision(""));

        assertThat(it.action()).isEqualTo(Action.IMPROVE);
        assertThat(it.decidedBy()).isEqualTo(DecidedBy.NOT_KNOWN);
        assertThat(it.checkFirst())
                .containsExactly("it protects nobody from anything", "no law and no authority requires it");
        assertThat(it.assumes()).isEmpty();
    }

    @Test
    void aDecisionOfWhichNothingSpeaksForItIsEliminated() {
        Recommendation it = Advising.only(POLICY, decision("required by: none, protects: none,"));

        assertThat(it.action()).isEqualTo(Action.ELIMINATE);
        assertThat(it.checkFirst()).isEmpty();
        assertThat(Advising.points(it)).containsExactly(0, 0, 1);
    }

    @Test
    void aDecisionThatTheLawRequiresStays() {
        Recommendation it = Advising.only(POLICY, decision("required by: the law,"));

        assertThat(it.decidedBy()).isEqualTo(DecidedBy.OBJECTION);
        assertThat(it.action()).isEqualTo(Action.IMPROVE);
    }

    @Test
    void aRuleThatOnlyImprovesAsksNobody() {
        Recommendation it = Advising.only("choose-the-emotions", chase(""));

        assertThat(it.action()).isEqualTo(Action.IMPROVE);
        assertThat(it.decidedBy()).isEqualTo(DecidedBy.RULE);
        assertThat(it.priority()).isEqualTo(Priority.MEDIUM);
    }

    private static Recommendation chasing(String said) {
        return Advising.only(CHASING, chase(said));
    }

    private static JourneyAdvice chase(String said) {
        return Advising.onSteps("""
                - {step: apply, by: customer, with: clerk, channel: web, tells: [a number]}
                - {step: work, by: planner}
                - {step: chase, by: customer, with: clerk, channel: phone, because: status%s}
                - {step: close, by: clerk, uses: [note]}
                """.formatted(said.isEmpty() ? "" : ", " + said));
    }

    private static JourneyAdvice decision(String said) {
        return Advising.on("""
                journey: Get a card
                actors: {clerk: employee}
                business rules:
                  fee: {type: operational, basis: policy}
                steps:
                - {step: apply, by: customer, with: clerk}
                - {step: decide, by: clerk, waits: 2 days, %s decides: {rule: fee}}
                """.formatted(said));
    }

    @Test
    void aWarningStandsBesideTheAdviceAndStopsNothing() {
        String steps = """
                - {step: take, by: clerk, with: customer, asks: [form]}
                - {step: type, by: planner, uses: [form], gives: [file], could be done by: clerk, takes: %s}
                - {step: hand out, by: clerk, with: customer, uses: [file]}
                """;
        Recommendation warned = Advising.only("keep-the-case", Advising.onSteps(steps.formatted("1 h")));
        Recommendation light = Advising.only("keep-the-case", Advising.onSteps(steps.formatted("5 min")));

        assertThat(warned.action()).isEqualTo(Action.ELIMINATE);
        assertThat(warned.objections())
                .extracting(Objection::rule, Objection::stops)
                .containsExactly(tuple("one-sided-benefit", false));
        assertThat(light.objections()).isEmpty();
    }
}
