package dev.desirepath.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final String HEAD = "journey: Get a card\nactors: {clerk: employee, planner: employee}\nsteps:\n";
    private static final String STEPS = """
            - {step: Customer applies, id: apply, by: customer, with: clerk, channel: web, tells: [x], gives: [request]}
            - {step: Planner plans, id: plan, by: planner, uses: [request], could be done by: clerk}
            - {step: Customer chases, id: chase, by: customer, with: clerk, channel: phone, because: status, caused by: apply}
            """;

    private static final List<String> IDS = ids(HEAD + STEPS);

    @Test
    void thereAreSeveral() {
        assertThat(IDS).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void anIdBeginsWithTheRemedy() {
        assertThat(Advising.on(HEAD + STEPS).recommendations())
                .allSatisfy(it -> assertThat(it.id()).startsWith(it.remedy() + "-"));
    }

    @Test
    void theySurviveAStepBefore() {
        assertThat(ids(HEAD + "- {step: Clerk opens the office, by: clerk, uses: none}\n" + STEPS))
                .isEqualTo(IDS);
    }

    @Test
    void theySurviveAStepBehind() {
        assertThat(ids(HEAD + STEPS + "- {step: Clerk tidies up, by: clerk, uses: none}\n"))
                .isEqualTo(IDS);
    }

    @Test
    void theySurviveLinesThatShift() {
        assertThat(ids("# A comment\n\n" + HEAD + "\n# Another\n" + STEPS.replace("\n- ", "\n\n- ")))
                .isEqualTo(IDS);
    }

    @Test
    void theySurviveOtherWordsInTheNamesOfSteps() {
        assertThat(ids(HEAD
                        + STEPS.replace("Customer applies", "A newcomer asks").replace("Planner", "Somebody")))
                .isEqualTo(IDS);
    }

    @Test
    void anotherJourneyHasOthers() {
        assertThat(ids(HEAD.replace("a card", "a loan") + STEPS)).doesNotContainAnyElementsOf(IDS);
    }

    private static List<String> ids(String yaml) {
        return Advising.on(yaml).recommendations().stream()
                .map(Recommendation::id)
                .toList();
    }
}
