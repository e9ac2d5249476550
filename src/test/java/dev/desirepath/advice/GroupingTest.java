package dev.desirepath.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.rules.Effort;
import dev.desirepath.rules.Priority;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final String CHASING = "tell-before-they-ask";

    @Test
    void findingsWithOneRemedyAndOneCauseAreOneRecommendationWithACount() {
        JourneyAdvice advice = Advising.onSteps("""
                - {step: apply, by: customer, with: clerk, channel: web}
                - {step: chase 1, by: customer, with: clerk, channel: phone, because: status, caused by: apply}
                - {step: chase 2, by: customer, with: clerk, channel: email, because: status, caused by: apply}
                """);

        Recommendation it = Advising.only(CHASING, advice);
        assertThat(it.title()).contains("2");
        assertThat(it.removes()).extracting(Target::id).containsExactly("chase-1", "chase-2");
        assertThat(it.findings()).hasSize(2);
        assertThat(it.effects().momentsOfTruth()).isEqualTo(2);
    }

    @Test
    void aBrokenPromiseTakesInWhatCustomersFeelAtItsStepAndNowhereElse() {
        String journey = """
                journey: Get a card
                promises: [{promise: a card in a day, kept: no%s}]
                actors: {clerk: employee}
                steps:
                - {step: apply, by: customer, with: clerk, emotion: {observed: angry, customers: 9, when: 2026-05}}
                """;

        JourneyAdvice there = Advising.on(journey.formatted(", at: apply"));
        assertThat(Advising.with("reach-the-emotional-goal", there)).isEmpty();
        assertThat(Advising.only("promise-what-happens", there).absorbed())
                .extracting(finding -> finding.rule().id())
                .contains("goal-not-met");

        JourneyAdvice anywhere = Advising.on(journey.formatted(""));
        assertThat(Advising.with("reach-the-emotional-goal", anywhere)).hasSize(1);
        assertThat(Advising.only("promise-what-happens", anywhere).absorbed()).isEmpty();
    }

    @Test
    void whoAnswersForTheWholeAndWhoLeadsEachCaseIsOneRecommendation() {
        Recommendation it = Advising.only("one-case-manager", Advising.on("""
                journey: Get a card
                owner: none
                actors: {a: partner, b: partner, c: partner, d: partner}
                steps:
                - {step: apply, by: customer, with: [a, b, c, d]}
                """));

        assertThat(it.findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("nobody-owns-the-whole", "too-many-units");
        assertThat(it.change()).extracting(change -> change.what().get("key")).containsExactly("owner", "case manager");
    }

    @Test
    void differentCausesAreDifferentRecommendations() {
        JourneyAdvice advice = Advising.onSteps("""
                - {step: apply, by: customer, with: clerk, channel: web}
                - {step: chase 1, by: customer, with: clerk, channel: phone, because: status, caused by: apply}
                - {step: letter, by: clerk, with: customer, channel: letter}
                - {step: chase 2, by: customer, with: clerk, channel: email, because: status, caused by: letter}
                """);

        assertThat(Advising.with(CHASING, advice))
                .extracting(it -> it.target().id())
                .containsExactlyInAnyOrder("apply", "letter");
    }

    @Test
    void whatIsEliminatedAndWhatIsImprovedStayApartWithIdsOfTheirOwn() {
        JourneyAdvice advice = Advising.onSteps("""
                - {step: apply, by: customer, with: clerk, channel: web}
                - {step: chase 1, by: customer, with: clerk, channel: phone, because: status, caused by: apply}
                - {step: chase 2, by: customer, with: clerk, channel: email, because: status, caused by: apply, required by: law}
                """);

        assertThat(Advising.with(CHASING, advice))
                .extracting(Recommendation::action)
                .containsExactly(Action.ELIMINATE, Action.IMPROVE);
        assertThat(advice.recommendations()).extracting(Recommendation::id).doesNotHaveDuplicates();
    }

    @Test
    void aFindingOnAStepThatGoesAwayIsAbsorbedAndListed() {
        JourneyAdvice advice = Advising.onSteps("""
                - {step: apply, by: customer, with: clerk, channel: web, emotion: {goal: safe}}
                - {step: chase, by: customer, with: clerk, channel: phone, because: status, caused by: apply}
                """);

        assertThat(Advising.with("set-the-emotional-goal", advice)).isEmpty();
        assertThat(Advising.only(CHASING, advice).absorbed())
                .extracting(finding -> finding.rule().id())
                .containsExactly("missing-emotional-goal");
    }

    @Test
    void aFindingOnAStepThatIsOnlyImprovedStands() {
        JourneyAdvice advice = Advising.onSteps("""
                - {step: apply, by: customer, with: clerk, channel: web, emotion: {goal: safe}}
                - {step: chase, by: customer, with: clerk, channel: phone, because: status, caused by: apply, required by: law}
                """);

        assertThat(Advising.with("set-the-emotional-goal", advice)).hasSize(1);
        assertThat(Advising.only(CHASING, advice).absorbed()).isEmpty();
    }

    @Test
    void whatIsFeltWhereTheNeedWasLeftIsTakenInThoughSomebodyActsAtTheCause() {
        JourneyAdvice advice = Advising.onSteps("""
                - {step: plan, by: planner}
                - {step: visit, by: customer, with: clerk, channel: in person, need: a date, resolved: no, tells: [x], emotion: {goal: safe, observed: neglected, customers: 9, when: 2026-05}}
                - {step: call, by: customer, with: clerk, channel: phone, need: a date, because: failure, caused by: plan}
                """);

        assertThat(Advising.only("settle-it-the-first-time", advice).absorbed())
                .extracting(finding -> finding.rule().id() + " " + finding.step())
                .contains("goal-not-met visit");
        assertThat(Advising.with("reach-the-emotional-goal", advice)).isEmpty();
    }

    @Test
    void aSilenceStaysWhereOnlyTheWaitInItIsShortened() {
        JourneyAdvice advice = Advising.onSteps("""
                - {step: apply, by: customer, with: clerk, channel: web}
                - {step: plan, by: planner, starts: {every: Monday}, waits: 6 days, status: none}
                - {step: answer, by: clerk, with: customer, channel: letter}
                """);

        assertThat(Advising.with("break-the-silence", advice)).hasSize(1);
    }

    @Test
    void aStepGoesAwayOnceWhicheverRulesSpeakAgainstIt() {
        JourneyAdvice advice = Advising.onSteps("""
                - {step: call, by: customer, with: clerk, channel: phone, need: a date, resolved: no, tells: [x]}
                - {step: plan, by: planner}
                - {step: chase, by: customer, with: clerk, channel: phone, need: a date, because: status}
                """);

        assertThat(advice.recommendations())
                .filteredOn(
                        it -> it.removes().stream().anyMatch(gone -> gone.id().equals("chase")))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.remedy()).isEqualTo(CHASING);
                    assertThat(it.absorbed())
                            .extracting(finding -> finding.rule().id())
                            .contains("repeated-contact");
                });
        assertThat(advice.together().points()).isEqualTo(1);
    }

    @Test
    void aDecisionInAStepThatGoesAwayGoesWithIt() {
        Recommendation it = Advising.only(CHASING, Advising.on("""
                        journey: Get a card
                        actors: {clerk: employee}
                        business rules: {fee: {basis: policy}}
                        steps:
                        - {step: apply, by: customer, with: clerk, channel: web}
                        - {step: chase, by: customer, with: clerk, channel: phone, because: status, decides: {rule: fee}, required by: none, protects: none, gives: []}
                        """));

        assertThat(Advising.points(it)).containsExactly(1, 0, 1);
    }

    @Test
    void theRanksFollowPriorityThenPointsThenEffortThenId() {
        JourneyAdvice advice = Advising.on("""
                journey: Get a card
                actors: {clerk: employee, planner: employee, boss: employee}
                business rules:
                  fee: {type: operational, basis: policy}
                  deposit: {type: operational, basis: policy}
                steps:
                - {step: call, by: customer, with: clerk, channel: phone, need: a date, resolved: no, tells: [x], gives: [request]}
                - {step: plan, by: planner, uses: [request], gives: [plan], could be done by: clerk}
                - {step: decide, by: boss, uses: [plan], decides: {rule: fee}, waits: 2 days, required by: none, protects: none}
                - {step: chase 1, by: customer, with: clerk, channel: phone, because: status, caused by: call}
                - {step: chase 2, by: customer, with: clerk, channel: email, because: status, caused by: call}
                - {step: chase 3, by: customer, with: clerk, channel: web, because: status, caused by: plan}
                - {step: visit, by: customer, with: clerk, channel: desk, need: a date}
                """);

        assertThat(advice.recommendations())
                .hasSizeGreaterThan(4)
                .isSortedAccordingTo(Comparator.comparing(Recommendation::priority)
                        .thenComparing(it -> -it.effects().pointsPerMille())
                        .thenComparing(Recommendation::changeEffort)
                        .thenComparing(Recommendation::id));
        assertThat(advice.recommendations())
                .extracting(Recommendation::rank)
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(
                                1, advice.recommendations().size())
                        .boxed()
                        .toList());
        assertThat(advice.recommendations().get(0)).satisfies(first -> {
            assertThat(first.priority()).isEqualTo(Priority.HIGH);
            assertThat(first.effects().points()).isEqualTo(2);
            assertThat(first.changeEffort()).isEqualTo(Effort.LOW);
        });
    }

    @Test
    void whatRepeatsTheEffortOfAVulnerableCustomerIsCritical() {
        Recommendation it = Advising.only(CHASING, Advising.onSteps("""
                        - {step: apply, by: customer, with: clerk, channel: web}
                        - {step: chase, by: customer, with: clerk, channel: phone, because: status, also: {vulnerable customer: yes}}
                        """));

        assertThat(it.priority()).isEqualTo(Priority.CRITICAL);
    }

    @Test
    void chasesOfOneSilenceAreOneRecommendationAtItsBeginning() {
        Recommendation it = Advising.only(CHASING, Advising.onSteps("""
                - {step: order, by: customer, with: clerk, channel: web}
                - {step: chase 1, by: customer, with: clerk, channel: phone, because: status, waits: 2 days}
                - {step: chase 2, by: customer, with: clerk, channel: phone, because: status, waits: 2 days}
                """));

        assertThat(it.target().id()).isEqualTo("order");
        assertThat(it.removes()).extracting(Target::id).containsExactly("chase-1", "chase-2");
    }

    @Test
    void nobodyIsToldToActAtAStepThatGoesAway() {
        JourneyAdvice advice = Advising.onSteps("""
                - {step: order, by: customer, with: clerk, channel: web}
                - {step: chase, by: customer, with: clerk, channel: phone, because: status, need: news, resolved: no}
                - {step: mail, by: customer, with: clerk, channel: email, need: news}
                """);

        assertThat(advice.recommendations())
                .filteredOn(it -> it.action() == Action.ELIMINATE)
                .hasSize(2)
                .extracting(it -> it.target().id())
                .containsOnly("order");
    }
}
