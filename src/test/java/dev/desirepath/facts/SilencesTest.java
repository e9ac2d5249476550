package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SilencesTest {

    @Test
    void itAddsUpWaitsAndWorkBetweenTwoTouchpoints() {
        Silence silence = silence("""
                - {step: phone, by: customer, with: clerk, takes: 8 min}
                - {step: plan, by: planner, waits: 2 days, takes: 30 min}
                - {step: print, by: printer, waits: 1 h, takes: 0 min}
                - {step: visit, by: planner, with: customer, waits: 3 h, takes: 20 min}
                """);

        assertThat(silence.since()).isEqualTo("phone");
        assertThat(silence.until()).isEqualTo("visit");
        assertThat(silence.minutes()).isEqualTo(2 * 24 * 60 + 30 + 60 + 180);
        assertThat(silence.unknownParts()).isZero();
        assertThat(silence.endedByCustomer()).isFalse();
    }

    @Test
    void whatIsNotWrittenMakesItALowerBound() {
        Silence silence = silence("""
                - {step: phone, by: customer, with: clerk}
                - {step: plan, by: planner, waits: 2 days}
                - {step: print, by: printer}
                - {step: visit, by: planner, with: customer}
                """);

        assertThat(silence.minutes()).isEqualTo(2 * 24 * 60);
        assertThat(silence.unknownParts()).isEqualTo(3);
    }

    @Test
    void neighboursAreNoSilenceUnlessTheSecondWaits() {
        String steps = """
                - {step: phone, by: customer, with: clerk}
                - {step: visit, by: planner, with: customer%s}
                """;

        assertThat(Journeys.factsOf(steps.formatted("")).of(Silence.class)).isEmpty();
        assertThat(Journeys.factsOf(steps.formatted(", waits: 0 min")).of(Silence.class))
                .isEmpty();
        assertThat(silence(steps.formatted(", waits: 1 day")).minutes()).isEqualTo(24 * 60);
    }

    @Test
    void nothingIsSilentBeforeTheFirstTouchpointAndBehindTheLast() {
        assertThat(Journeys.factsOf("""
                        - {step: plan, by: planner, waits: 2 days}
                        - {step: visit, by: planner, with: customer}
                        - {step: file, by: clerk, waits: 2 days}
                        """).of(Silence.class)).isEmpty();
    }

    @Test
    void theOnlyTouchpointOfALoopIsNotSilentAgainstItself() {
        assertThat(Journeys.factsOf("""
                        - {step: phone, by: customer, with: clerk}
                        - {step: plan, by: planner, waits: 2 days, next: [phone]}
                        """).of(Silence.class)).isEmpty();
    }

    @Test
    void eachTouchpointLooksBackAlongItsShortestWay() {
        Facts facts = Journeys.factsOf("""
                - {step: phone, by: customer, with: clerk, next: {quick: 50%, slow: 50%}}
                - {step: quick, by: clerk, waits: 1 h, takes: 0 min, next: [visit]}
                - {step: slow, by: clerk, waits: 1 day, takes: 0 min}
                - {step: slower, by: planner, waits: 1 day, takes: 0 min, next: [visit]}
                - {step: visit, by: planner, with: customer, waits: 0 min}
                """);

        assertThat(facts.of(Silence.class)).singleElement().satisfies(it -> {
            assertThat(it.minutes()).isEqualTo(60);
            assertThat(it.until()).isEqualTo("visit");
        });
    }

    @Test
    void twoTouchpointsBehindOneAreTwoSilences() {
        Facts facts = Journeys.factsOf("""
                - {step: phone, by: customer, with: clerk}
                - {step: plan, by: planner, waits: 1 day, next: {visit: 50%, letter: 50%}}
                - {step: visit, by: planner, with: customer}
                - {step: letter, by: clerk, with: customer, after: [plan]}
                """);

        assertThat(facts.of(Silence.class))
                .extracting(it -> it.since() + " to " + it.until())
                .containsExactly("phone to visit", "phone to letter");
    }

    @Test
    void theCustomerWhoCallsEndsIt() {
        assertThat(silence("""
                        - {step: phone, by: customer, with: clerk}
                        - {step: plan, by: planner, waits: 1 day}
                        - {step: chase, by: customer, with: clerk}
                        """).endedByCustomer()).isTrue();
    }

    @Test
    void somethingToldIsBetterThanAWrittenNothingAndThatThanNoWord() {
        String steps = """
                - {step: phone, by: customer, with: clerk}
                - {step: plan, by: planner, waits: 1 day%s}
                - {step: print, by: printer, waits: 1 day%s}
                - {step: visit, by: planner, with: customer}
                """;

        assertThat(silence(steps.formatted("", "")).status()).isNull();
        assertThat(silence(steps.formatted("", ", status: none")).status()).isEqualTo("none");
        assertThat(silence(steps.formatted(", status: by email", ", status: none"))
                        .status())
                .isEqualTo("by email");
        assertThat(silence(steps.formatted(", status: none", ", status: by email"))
                        .status())
                .isEqualTo("by email");
    }

    @Test
    void whereTheFileSaysAllTimesNoWordIsNoWait() {
        Facts facts = Derivation.derive(Journeys.of("""
                journey: Get a card
                covers: [times]
                actors: {clerk: employee, planner: employee}
                steps:
                - {step: phone, by: customer, with: clerk}
                - {step: plan, by: planner, takes: 30 min}
                - {step: visit, by: planner, with: customer}
                """), LocalDate.of(2026, 11, 21));

        assertThat(facts.of(Silence.class)).singleElement().satisfies(it -> {
            assertThat(it.minutes()).isEqualTo(30);
            assertThat(it.unknownParts()).isZero();
        });
    }

    private static Silence silence(String steps) {
        return Journeys.factsOf(steps).of(Silence.class).get(0);
    }
}
