package dev.desirepath.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Confidence says how sure the numbers are that a rule compared; it never changes the order. */
final class ConfidencesTest {

    private static final String SILENCE = """
            journey: Renew a passport
            actors: {desk: employee, clerk: employee}
            also: {vulnerable customer: yes}
            steps:
            - {step: apply, by: customer, with: desk, because: value}
            - {step: print, by: clerk, %s, status: none}
            - {step: collect, by: desk, with: customer, waits: 0 min}
            """;

    @Test
    void aNumberIsAsSureAsTheFileSays() {
        assertThat(
                        of(
                                "waits: {is: 8 days, source: calendar, quality: measured}, takes: {is: 1 h, source: us, quality: measured}"))
                .isEqualTo(Confidence.STATED);
        assertThat(collectedAtOnce("{is: 8 days, source: calendar, quality: measured}"))
                .isEqualTo(Confidence.MEASURED);
        assertThat(collectedAtOnce("{is: 8 days, source: guess, quality: estimated}"))
                .isEqualTo(Confidence.ESTIMATED);
        assertThat(collectedAtOnce("8 days")).isEqualTo(Confidence.STATED);
    }

    @Test
    void aNumberThatNobodyWroteIsAbsent() {
        assertThat(of("gives: [passport]")).isEqualTo(Confidence.ABSENT);
    }

    @Test
    void sharesWithTheirCasesWereCounted() {
        Recommendation it = Advising.only("say-yes-at-once", Advising.on("""
                journey: Rent a flat
                actors: {desk: employee}
                business rules: {credit: {type: operational}}
                steps:
                - {step: apply, by: customer, with: desk, because: value}
                - step: check
                  by: desk
                  required by: none
                  protects: none
                  decides: {rule: credit, outcomes: {yes: 99.5%, no: 0.5%}, refuses: [no], cases: 900}
                """));

        assertThat(it.confidence()).isEqualTo(Confidence.MEASURED);
    }

    /** The wait at the end was not said to be measured, so the sum is not. */
    private static Confidence of(String said) {
        return Advising.only("break-the-silence", Advising.on(SILENCE.formatted(said)))
                .confidence();
    }

    private static Confidence collectedAtOnce(String waits) {
        return Advising.only(
                        "break-the-silence",
                        Advising.on(SILENCE.formatted("waits: " + waits).replace(", waits: 0 min", "")))
                .confidence();
    }
}
