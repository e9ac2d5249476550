package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Basis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionsTest {

    private static final String JOURNEY = """
            journey: Get a card
            actors: {clerk: employee}
            business rules:
              fee: {type: operational, basis: policy}
            steps:
            - {step: apply, by: customer, with: clerk}
            - {step: decide, by: clerk, gives: [answer], decides: {rule: fee%s}%s}
            %s
            """;

    @Test
    void itKnowsTheBusinessRuleAndWhatItRestsOn() {
        Decision decision = decision("", "", "");

        assertThat(decision.businessRule()).isEqualTo("fee");
        assertThat(decision.basis()).isEqualTo(Basis.POLICY);
    }

    @Test
    void whatADecisionWithoutABusinessRuleRestsOnIsNotStated() {
        Decision decision = Journeys.factsOf("- {step: decide, by: clerk, decides: {outcomes: {yes: 50%, no: 50%}}}")
                .of(Decision.class)
                .get(0);

        assertThat(decision.businessRule()).isNull();
        assertThat(decision.basis()).isNull();
    }

    @Test
    void whetherItReachesTheCustomerIsNotStatedWhenNothingSaysSo() {
        assertThat(decision("", "", "").reachesCustomer()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {", with: customer", ", waits: 2 days", ", starts: {every: Wednesday}"})
    void itReachesACustomerWhoIsThereOrWaits(String said) {
        assertThat(decision("", said, "").reachesCustomer()).isEqualTo(Answer.YES);
    }

    @Test
    void aWaitOfNoTimeReachesNobody() {
        assertThat(decision("", ", waits: 0 min", "").reachesCustomer()).isNull();
    }

    @Test
    void itReachesACustomerWhoCanBeRefused() {
        assertThat(decision(", outcomes: {free: 90%, paid: 10%}, refuses: [paid]", "", "")
                        .reachesCustomer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void itReachesACustomerWhoIsToldLater() {
        assertThat(decision("", "", "- {step: write, by: clerk, with: customer, tells: [answer]}")
                        .reachesCustomer())
                .isEqualTo(Answer.YES);
    }

    @Test
    void howManyCasesComeOutOtherwiseThanMostIsKnownWhereEveryOutcomeHasItsShare() {
        assertThat(otherwise("{signed: 99.1%, sent back: 0.9%}")).isEqualTo(9);
        assertThat(otherwise("{paid: 59%, voucher: 40.95%, refused: 0.05%}")).isEqualTo(410);
        assertThat(otherwise("{signed: 100%}")).isZero();
        assertThat(otherwise("[signed, sent back]")).isNull();
    }

    private static @Nullable Integer otherwise(String outcomes) {
        return decision(", outcomes: " + outcomes, "", "").otherwisePerMille();
    }

    @Test
    void aCustomerWhoIsToldSomethingElseIsNotReached() {
        assertThat(decision("", "", "- {step: write, by: clerk, with: customer, tells: [opening hours]}")
                        .reachesCustomer())
                .isNull();
    }

    @Test
    void whatAColleagueUsesDoesNotReachTheCustomer() {
        assertThat(decision("", "", "- {step: file, by: clerk, uses: [answer]}").reachesCustomer())
                .isNull();
    }

    private static Decision decision(String decides, String step, String later) {
        return Derivation.derive(
                        Journeys.of(JOURNEY.formatted(decides, step, later)), java.time.LocalDate.of(2026, 11, 21))
                .of(Decision.class)
                .get(0);
    }

    @Test
    void theSameDecisionWasMadeBeforeWhereEveryPathMadeItOverTheSameItems() {
        assertThat(secondDecision("uses: [income]", "next: {again: 40%, check: rest}", "uses: [income]"))
                .isEqualTo("none");
        assertThat(secondDecision("uses: [income]", "next: check", "uses: [income]"))
                .isEqualTo("check");
        assertThat(secondDecision("uses: [income]", "next: check", "uses: [income, debts]"))
                .isEqualTo("none");
    }

    @Test
    void whatADecisionUsesHasToBeWrittenBeforeItCanBeTheSame() {
        assertThat(secondDecision("takes: 1 h", "next: check", "takes: 1 h")).isNull();
    }

    private static @Nullable String secondDecision(String first, String flow, String second) {
        return Derivation.derive(Journeys.of("""
                        journey: Get a loan
                        actors: {clerk: employee}
                        business rules:
                          enough: {type: operational}
                        steps:
                        - {step: apply, by: customer, with: clerk, asks: [income, debts], %s}
                        - {step: check, by: clerk, decides: {rule: enough}, %s}
                        - {step: again, by: clerk, decides: {rule: enough}, %s}
                        """.formatted(flow, first, second)), java.time.LocalDate.of(2026, 11, 21))
                .of(Decision.class)
                .stream()
                .filter(it -> it.step().equals("again"))
                .findFirst()
                .orElseThrow()
                .madeBefore();
    }
}
