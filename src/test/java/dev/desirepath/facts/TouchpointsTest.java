package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TouchpointsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "by: clerk, with: customer; true",
                "by: customer, with: clerk, asks: [address]; true",
                "by: customer, with: clerk, asks: [address], need: none; true",
                "by: customer, with: clerk, asks: [address], need: a card; false",
                "by: customer, with: clerk, asks: [address], because: failure; false",
                "by: customer, with: clerk; false"
            })
    void theOrganisationWantsWhatItBeginsOrAsksForWithoutANeedOfTheCustomer(String said, boolean demanded) {
        assertThat(Journeys.factsOf("- {step: form, %s}".formatted(said))
                        .of(Touchpoint.class)
                        .get(0)
                        .demanded())
                .isEqualTo(demanded);
    }

    @Test
    void aStepThatTheCustomerDoesIsATouchpointAndBegunByThem() {
        Facts facts = Journeys.factsOf("- {step: phone, by: customer, with: clerk}");

        assertThat(facts.of(Touchpoint.class)).singleElement().satisfies(it -> {
            assertThat(it.step()).isEqualTo("phone");
            assertThat(it.begunByCustomer()).isTrue();
        });
    }

    @Test
    void aStepWithTheCustomerIsATouchpointThatOthersBegin() {
        Facts facts = Journeys.factsOf("- {step: visit, by: planner, with: customer}");

        assertThat(facts.of(Touchpoint.class))
                .singleElement()
                .extracting(Touchpoint::begunByCustomer)
                .isEqualTo(false);
    }

    @Test
    void aStepAmongColleaguesIsNoTouchpoint() {
        assertThat(Journeys.factsOf("- {step: plan, by: planner, with: clerk}").of(Touchpoint.class))
                .isEmpty();
    }

    @Test
    void aCustomerWrittenToBeAloneMeetsNobody() {
        assertThat(Journeys.factsOf("- {step: install, by: customer, with: none, need: be online}")
                        .of(Touchpoint.class))
                .isEmpty();
    }

    @Test
    void aCustomerWhoDoesAStepTogetherWithSomebodyIsNotAlone() {
        assertThat(Journeys.factsOf("- {step: fill in the form, by: [customer, clerk], with: none}")
                        .of(Touchpoint.class))
                .hasSize(1);
    }

    @Test
    void aThinStepWithANeedButNoPartiesIsATouchpoint() {
        Facts facts = Journeys.factsOf("""
                - {step: order, need: have a card}
                - {step: ask, because: status}
                - {step: complain, resolved: no}
                - {step: work}
                """);

        assertThat(facts.of(Touchpoint.class)).extracting(Touchpoint::step).containsExactly("order", "ask", "complain");
    }

    @Test
    void theWrittenCauseCounts() {
        Facts facts = Journeys.factsOf("""
                - {step: order, by: customer, with: clerk}
                - {step: letter, by: clerk, with: customer}
                - {step: call, by: customer, with: clerk, caused by: order}
                """);

        assertThat(touchpoint(facts, "call").causedBy()).isEqualTo("order");
    }

    @Test
    void withoutAWrittenCauseItIsTheTouchpointAfterWhichTheCustomerHeardNothing() {
        Facts facts = Journeys.factsOf("""
                - {step: order, by: customer, with: clerk}
                - {step: letter, by: clerk, with: customer}
                - {step: plan, by: planner}
                - {step: call, by: customer, with: clerk}
                """);

        assertThat(touchpoint(facts, "call").causedBy()).isEqualTo("letter");
        assertThat(touchpoint(facts, "order").causedBy()).isNull();
    }

    @Test
    void theOnlyTouchpointOfALoopIsNotItsOwnCause() {
        Facts facts = Journeys.factsOf("""
                - {step: work, by: clerk}
                - {step: call, by: customer, with: clerk, next: [work, close]}
                - {step: close, by: clerk}
                """);

        assertThat(touchpoint(facts, "call").causedBy()).isNull();
    }

    @Test
    void aContactOfNobodyNamedIsTheCustomers() {
        assertThat(touchpoint(Journeys.factsOf("""
                - {step: order, by: customer, with: clerk}
                - {step: chase, with: clerk, because: status}
                """), "chase").begunByCustomer()).isTrue();
    }

    @Test
    void itIsTiedToTheHoursAndThePlaceThatAreWritten() {
        assertThat(tiedTo("hours: Tuesday, place: town hall")).isEqualTo("Tuesday, town hall");
        assertThat(tiedTo("hours: none, place: town hall")).isEqualTo("town hall");
        assertThat(tiedTo("channel: phone")).isEqualTo("none");
    }

    private static String tiedTo(String said) {
        return touchpoint(Journeys.factsOf("- {step: sign, by: customer, with: clerk, %s}".formatted(said)), "sign")
                .tiedTo();
    }

    private static Touchpoint touchpoint(Facts facts, String step) {
        return facts.of(Touchpoint.class).stream()
                .filter(it -> it.step().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
