package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AsksTest {

    private static final String SAYS_ALL = """
            journey: Get a card
            covers: [items]
            actors: {clerk: employee, planner: employee, carrier: partner}
            steps:
            """;

    @Test
    void eachItemIsAskedOfTheCustomerWhereTheFileDoesNotSayOfWhom() {
        Facts facts = Journeys.factsOf("- {step: phone, by: customer, with: clerk, asks: [name, address]}");

        assertThat(facts.of(Ask.class)).extracting(Ask::item).containsExactly("name", "address");
        assertThat(facts.of(Ask.class)).allSatisfy(it -> {
            assertThat(it.askedOf()).isEqualTo("customer");
            assertThat(it.outside()).isTrue();
            assertThat(it.because()).isNull();
            assertThat(it.identityCheck()).isFalse();
        });
    }

    @Test
    void aPartnerIsOutsideAndAColleagueIsNot() {
        assertThat(ask("- {step: work, by: clerk, asks: [date], asks of: [carrier]}", "work")
                        .outside())
                .isTrue();
        Ask inside = ask("- {step: work, by: clerk, asks: [date], asks of: [planner]}", "work");
        assertThat(inside.askedOf()).isEqualTo("planner");
        assertThat(inside.outside()).isFalse();
    }

    @Test
    void anIdentityCheckIsWhatTheFileCallsSo() {
        Ask check =
                ask("- {step: phone, by: customer, with: clerk, asks: [name], asks because: Identity check}", "phone");
        assertThat(check.identityCheck()).isTrue();
        Ask other = ask("- {step: phone, by: customer, with: clerk, asks: [name], asks because: the form}", "phone");
        assertThat(other.identityCheck()).isFalse();
        assertThat(other.because()).isEqualTo("the form");
    }

    @Test
    void theNearestEarlierStepThatAsksOrGivesTheItemHasIt() {
        String steps = """
                - {step: phone, by: customer, with: clerk, asks: [name]}
                - {step: form, by: customer, with: clerk, %s}
                - {step: visit, by: customer, with: planner, asks: [name]}
                """;

        assertThat(ask(steps.formatted("asks: [name]"), "visit").askedBefore()).isEqualTo("form");
        assertThat(ask(steps.formatted("gives: [name]"), "visit").askedBefore()).isEqualTo("form");
        assertThat(ask(steps.formatted("asks: [names]"), "visit").askedBefore()).isEqualTo("phone");
        assertThat(ask(steps.formatted("uses: [name]"), "phone").askedBefore()).isNull();
    }

    @Test
    void whatOnlyOneOfTwoBranchesAsksIsNotThereBehindThem() {
        String steps = """
                - {step: start, by: clerk, next: {left: 50%%, right: 50%%}}
                - {step: left, by: clerk, asks: [name], next: [end]}
                - {step: right, by: clerk, asks: [%s], next: [end]}
                - {step: end, by: clerk, asks: [name]}
                """;

        assertThat(ask(steps.formatted("date"), "end").askedBefore()).isNull();
        assertThat(ask(steps.formatted("name"), "end").askedBefore()).isEqualTo("left");
    }

    @Test
    void whatOneOfTwoParallelStepsAsksIsThereWhenBothAreDone() {
        assertThat(ask("""
                        - {step: start, by: clerk}
                        - {step: left, by: clerk, after: [start], asks: [name]}
                        - {step: right, by: planner, after: [start]}
                        - {step: end, by: clerk, after: [left, right], asks: [name]}
                        """, "end").askedBefore()).isEqualTo("left");
    }

    @Test
    void aLoopHasTheItemOnlyFromItsSecondRoundOn() {
        assertThat(ask("""
                        - {step: start, by: clerk}
                        - {step: again, by: clerk, asks: [name], next: {again: 20%, end: 80%}}
                        - {step: end, by: clerk}
                        """, "again").askedBefore()).isNull();
    }

    @Test
    void whatAnotherActorGaveIsGivenBefore() {
        String steps = """
                - {step: note, by: %s, gives: [name]}
                - {step: phone, by: customer, with: clerk, asks: [name]}
                """;

        assertThat(ask(steps.formatted("planner"), "phone").givenBefore()).isEqualTo("note");
        assertThat(ask(steps.formatted("clerk"), "phone").givenBefore()).isNull();
        assertThat(ask(steps.formatted("customer"), "phone").givenBefore()).isNull();
    }

    @Test
    void whatAnotherActorGivesLaterIsNotGivenBefore() {
        assertThat(ask("""
                        - {step: phone, by: customer, with: clerk, asks: [name]}
                        - {step: note, by: planner, gives: [name]}
                        """, "phone").givenBefore()).isNull();
    }

    @Test
    void noneIsSaidOnlyWhereTheFileSaysWhatEachStepAsksAndGives() {
        String steps = """
                - {step: phone, by: customer, with: clerk, asks: [name]}
                - {step: visit, by: customer, with: planner, asks: [date]}
                """;
        Facts facts = Derivation.derive(Journeys.of(SAYS_ALL + steps), LocalDate.of(2026, 11, 21));

        assertThat(facts.of(Ask.class)).allSatisfy(it -> {
            assertThat(it.askedBefore()).isEqualTo("none");
            assertThat(it.givenBefore()).isEqualTo("none");
        });
        assertThat(ask(steps, "visit").askedBefore()).isNull();
    }

    @Test
    void theItemAndTheEarlierStepHaveTheirPlaces() {
        Facts facts = Journeys.factsOf("""
                - {step: phone, by: customer, with: clerk, asks: [name]}
                - {step: visit, by: customer, with: clerk, asks: [name]}
                """);
        Ask ask = facts.of(Ask.class).get(1);

        assertThat(facts.placeOf(ask, "askedBefore").line()).isEqualTo(4);
        assertThat(facts.placeOf(ask, "item").line()).isEqualTo(5);
    }

    private static Ask ask(String steps, String step) {
        return Journeys.factsOf(steps).of(Ask.class).stream()
                .filter(it -> it.step().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
