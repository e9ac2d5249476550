package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitsTest {

    @Test
    void aDateAMeetingOrABatchStartsTheWork() {
        assertThat(wait("starts: {every: Friday}").startedBy()).isEqualTo("Friday");
        assertThat(wait("starts: {batch: 20 forms}").startedBy()).isEqualTo("20 forms");
        assertThat(wait("waits: 2 days").startedBy()).isEqualTo("none");
    }

    @Test
    void whatStartsWithNothingElseDoesNotWait() {
        assertThat(Journeys.factsOf("- {step: plan, by: planner, starts: none}").of(Wait.class))
                .isEmpty();
    }

    @Test
    void aWaitThatNoRuleImposesSaysSo() {
        assertThat(wait("waits: 2 days").imposedBy()).isNull();
        assertThat(wait("waits: 2 days, waits because of: none").imposedBy()).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "law, true",
        "safety, true",
        "customer need, true",
        "risk, false",
        "policy, false",
        "'[policy, law]', true"
    })
    void aWaitIsBoundByWhatNobodyInTheHouseMayChange(String basis, boolean bound) {
        Wait wait = Derivation.derive(Journeys.of("""
                        journey: Get a plan
                        actors: {planner: employee}
                        business rules: {hold: {basis: %s}}
                        steps: [{step: plan, by: planner, waits: 2 days, waits because of: hold}]
                        """.formatted(basis)), LocalDate.of(2026, 11, 21))
                .of(Wait.class)
                .get(0);

        assertThat(wait.bound()).isEqualTo(bound);
    }

    @Test
    void itDelaysTheCustomerWhoIsMetInItOrAfterIt() {
        assertThat(wait("waits: 2 days").delaysCustomer()).isFalse();
        assertThat(wait("waits: 2 days, with: customer").delaysCustomer()).isTrue();
        assertThat(Journeys.factsOf("""
                        - {step: plan, by: planner, waits: 2 days}
                        - {step: tell, by: planner, with: customer}
                        """).of(Wait.class).get(0).delaysCustomer()).isTrue();
    }

    @Test
    void itsLengthIsSaidInWords() {
        assertThat(wait("waits: 51 h").lasts()).isEqualTo("2 days 3 h");
        assertThat(wait("starts: {every: Friday}").lasts()).isEqualTo("how long is not stated");
    }

    private static Wait wait(String said) {
        return Journeys.factsOf("- {step: plan, by: planner, %s}".formatted(said))
                .of(Wait.class)
                .get(0);
    }

    @Test
    void ofEquallyLongWaitsTheFirstIsTheLongest() {
        assertThat(Journeys.factsOf("""
                        - {step: a, by: clerk, waits: 1 h}
                        - {step: b, by: clerk, waits: 60 min}
                        - {step: c, by: clerk, starts: {every: Friday}}
                        """).of(Wait.class))
                .extracting(Wait::longest)
                .containsExactly(true, false, false);
    }
}
