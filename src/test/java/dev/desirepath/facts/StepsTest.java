package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void anItemThatOnlyItGivesAndALaterStepUsesIsNeeded() {
        Facts facts = Journeys.factsOf("""
                - {step: note, by: clerk, gives: [request, copy]}
                - {step: wait, by: clerk}
                - {step: plan, by: planner, uses: [request]}
                """);

        assertThat(step(facts, "note").itemNeededLater()).isEqualTo("request");
        assertThat(step(facts, "plan").itemNeededLater()).isEqualTo("none");
    }

    @Test
    void anItemThatAnotherStepGivesTooIsNotNeededFromIt() {
        Facts facts = Journeys.factsOf("""
                - {step: call, by: customer, with: clerk, asks: [address]}
                - {step: call again, by: customer, with: clerk, asks: [address]}
                - {step: plan, by: planner, uses: [address]}
                """);

        assertThat(step(facts, "call-again").itemNeededLater()).isEqualTo("none");
    }

    @Test
    void anItemThatWasUsedOnlyBeforeIsNotNeededLater() {
        Facts facts = Journeys.factsOf("""
                - {step: plan, by: planner, uses: [request]}
                - {step: note, by: clerk, gives: [request]}
                """);

        assertThat(step(facts, "note").itemNeededLater()).isEqualTo("none");
    }

    @Test
    void aLoopBringsAnEarlierUseAfterIt() {
        Facts facts = Journeys.factsOf("""
                - {step: plan, by: planner, uses: [request]}
                - {step: note, by: clerk, gives: [request], next: [plan, close]}
                - {step: close, by: clerk}
                """);

        assertThat(step(facts, "note").itemNeededLater()).isEqualTo("request");
    }

    @Test
    void whatOnlyTheStepItselfUsesInALoopIsNotNeededWithoutIt() {
        Facts facts = Journeys.factsOf("""
                - {step: start, by: clerk}
                - {step: draft, by: clerk, gives: [draft], uses: [draft], next: [draft, close]}
                - {step: close, by: clerk}
                """);

        assertThat(step(facts, "draft").itemNeededLater()).isEqualTo("none");
    }

    @Test
    void theOnlyStepInWhichTheCustomerMeetsAPersonIsKnown() {
        Facts facts = Journeys.factsOf("""
                - {step: order, by: customer, with: robot}
                - {step: visit, by: carrier, with: customer}
                - {step: plan, by: planner}
                """);

        assertThat(facts.of(Step.class))
                .filteredOn(Step::onlyHumanStep)
                .extracting(Step::step)
                .containsExactly("visit");
    }

    @Test
    void ofTwoStepsWithAPersonNeitherIsTheOnlyOne() {
        Facts facts = Journeys.factsOf("""
                - {step: order, by: customer, with: clerk}
                - {step: visit, by: carrier, with: customer}
                """);

        assertThat(facts.of(Step.class)).noneMatch(Step::onlyHumanStep);
    }

    @Test
    void theOnlyStepThatTellsTheCustomerSomethingIsKnown() {
        Facts facts = Journeys.factsOf("""
                - {step: order, by: customer, with: clerk}
                - {step: ask, by: customer, with: clerk, tells: [date]}
                """);

        assertThat(facts.of(Step.class))
                .filteredOn(Step::onlyStatus)
                .extracting(Step::step)
                .containsExactly("ask");
    }

    @Test
    void worthAndRequirementsAreNotStatedUnlessWritten() {
        Step step = step(Journeys.factsOf("- {step: order, by: customer, with: clerk}"), "order");

        assertThat(step.customerValue()).isNull();
        assertThat(step.organisationValue()).isNull();
        assertThat(step.requiredBy()).isNull();
        assertThat(step.protectsFrom()).isNull();
    }

    @Test
    void whatIsWrittenAsNoneIsAValue() {
        Step step = step(Journeys.factsOf("- {step: order, by: clerk, required by: none, protects: none}"), "order");

        assertThat(step.requiredBy()).isEqualTo("none");
        assertThat(step.protectsFrom()).isEqualTo("none");
    }

    @Test
    void othersGoOnWithWhatIsUsedToldOrPassedOn() {
        Facts facts = Journeys.factsOf("""
                - {step: note, by: clerk, gives: [request], uses: none}
                - {step: plan, by: planner, gives: [date], uses: [request]}
                - {step: log, by: planner, gives: [entry], uses: none}
                - {step: send, by: clerk, gives: [copy], uses: none, hands over: {to: carrier, items: [copy]}}
                - {step: tell, by: clerk, with: customer, tells: [date], uses: none}
                """);

        assertThat(step(facts, "note").goesOn()).isEqualTo(Answer.YES);
        assertThat(step(facts, "plan").goesOn()).isEqualTo(Answer.YES);
        assertThat(step(facts, "log").goesOn()).isEqualTo(Answer.NO);
        assertThat(step(facts, "send").goesOn()).isEqualTo(Answer.YES);
    }

    @Test
    void whetherOthersGoOnIsNotStatedWhileItemsOrUsesAreNot() {
        Facts facts = Journeys.factsOf("""
                - {step: note, by: clerk}
                - {step: log, by: clerk, gives: [entry]}
                - {step: call, by: clerk, gives: none}
                """);

        assertThat(step(facts, "note").goesOn()).isNull();
        assertThat(step(facts, "log").goesOn()).isNull();
        assertThat(step(facts, "call").goesOn()).isEqualTo(Answer.NO);
    }

    @Test
    void whatPassesTheCaseToSomebodyOutsideIsNeeded() {
        Facts facts = Journeys.factsOf("""
                - {step: report, by: clerk, gives: none, uses: none, hands over: carrier}
                - {step: tidy, by: clerk, gives: none, uses: none, hands over: planner}
                - {step: wait, by: planner, gives: none, uses: none}
                """);

        assertThat(step(facts, "report").needed()).isEqualTo(Answer.YES);
        assertThat(step(facts, "tidy").needed()).isEqualTo(Answer.NO);
    }

    @Test
    void peopleWhoDoItTogetherAreCountedWithoutSystems() {
        Facts facts = Journeys.factsOf("""
                - {step: judge, by: [clerk, planner, robot]}
                - {step: tell, by: clerk, with: [customer, boss]}
                """);

        assertThat(step(facts, "judge").people()).isEqualTo(2);
        assertThat(step(facts, "tell").people()).isEqualTo(1);
    }

    private static Step step(Facts facts, String id) {
        return facts.of(Step.class).stream()
                .filter(it -> it.step().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isIndependentOfTheStepBeforeWhereNothingPassesBetweenPeople() {
        assertThat(second("", ", uses: [form]")).isEqualTo("first");
        assertThat(second("", ", uses: [opinion]")).isEqualTo("none");
        assertThat(second("", ", uses: none")).isEqualTo("none");
        assertThat(second("", "")).isNull();
        assertThat(second("", ", uses: [form], waits for: [opinion]")).isEqualTo("none");
        assertThat(second(", hands over: planner", ", uses: [form]")).isEqualTo("none");
        assertThat(second(", next: [second, third]", ", uses: [form]")).isEqualTo("none");
    }

    private static @Nullable String second(String first, String second) {
        return Journeys.factsOf("""
                        - {step: first, by: clerk, gives: [opinion]%s}
                        - {step: second, by: planner%s}
                        - {step: third, by: boss}
                        """.formatted(first, second))
                .of(Step.class)
                .get(1)
                .independentOf();
    }
}
