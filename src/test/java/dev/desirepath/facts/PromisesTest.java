package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromisesTest {

    private static final String JOURNEY = """
            journey: Get a card
            promises: %s
            steps:
            - {step: phone, by: customer, with: clerk, emotion: {observed: let down}}
            - {step: visit, by: customer, with: clerk, emotion: {observed: angry}}
            - {step: fetch, by: customer, with: clerk}
            """;

    @Test
    void eachOneSaysWhoPromisedWhatAndWhatBecameOfIt() {
        Promise promise = promises("[{promise: a card in a day, by: marketing, at: visit, kept: no}]")
                .get(0);

        assertThat(promise.step()).isEqualTo("visit");
        assertThat(promise.promise()).isEqualTo("a card in a day");
        assertThat(promise.promisedBy()).isEqualTo("marketing");
        assertThat(promise.kept()).isEqualTo(Answer.NO);
    }

    @Test
    void aPromiseAloneIsOneOfTheOrganisationAboutTheWhole() {
        Promise promise = promises("[a card in a day]").get(0);

        assertThat(promise.step()).isEmpty();
        assertThat(promise.promisedBy()).isEqualTo("the organisation");
        assertThat(promise.kept()).isNull();
        assertThat(promise.disappoints()).isFalse();
    }

    @Test
    void itDisappointsWhereCustomersSaidSoAtTheStepThatShouldKeepIt() {
        assertThat(promises("[{promise: a, at: phone}, {promise: b, at: visit}, {promise: c, at: fetch}]"))
                .extracting(Promise::disappoints)
                .containsExactly(true, false, false);
    }

    @Test
    void writtenNoneAndNothingAreNoPromise() {
        assertThat(promises("none")).isEmpty();
        assertThat(Journeys.factsOf("- {step: phone, by: customer, with: clerk}")
                        .of(Promise.class))
                .isEmpty();
    }

    private static List<Promise> promises(String promises) {
        return Derivation.derive(Journeys.of(JOURNEY.formatted(promises)), LocalDate.of(2026, 11, 21))
                .of(Promise.class);
    }
}
