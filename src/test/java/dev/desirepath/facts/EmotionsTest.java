package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Feeling;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmotionsTest {

    @Test
    void eachTouchpointHasOneAndAStepOfTheOrganisationHasNone() {
        assertThat(Journeys.factsOf("""
                                - {step: call, by: customer, with: clerk}
                                - {step: plan, by: planner}
                                - {step: visit, by: planner, with: customer}
                                """).of(Emotion.class))
                .extracting(Emotion::step)
                .containsExactly("call", "visit");
    }

    @Test
    void aWaitBetweenTwoTouchpointsIsThePointOfACustomerToo() {
        assertThat(Journeys.factsOf("""
                                - {step: call, by: customer, with: clerk}
                                - {step: plan, by: planner, waits: 2 days}
                                - {step: visit, by: planner, with: customer}
                                """).of(Emotion.class))
                .extracting(Emotion::step)
                .containsExactly("call", "plan", "visit");
    }

    @Test
    void aWaitAfterTheLastTouchpointIsNotTheCustomers() {
        assertThat(Journeys.factsOf("""
                                - {step: call, by: customer, with: clerk}
                                - {step: file, by: planner, waits: 2 days}
                                """).of(Emotion.class))
                .extracting(Emotion::step)
                .containsExactly("call");
    }

    @Test
    void aGoalIsMetWhenTheObservedEmotionReachesItsCluster() {
        assertThat(emotion("{goal: cared for, observed: trusting}").goalMet()).isEqualTo(Answer.YES);
        assertThat(emotion("{goal: cared for, observed: happy}").goalMet()).isEqualTo(Answer.YES);
        assertThat(emotion("{goal: cared for, observed: interested}").goalMet()).isEqualTo(Answer.NO);
        assertThat(emotion("{goal: cared for, observed: frustrated}").goalMet()).isEqualTo(Answer.NO);
    }

    @Test
    void whetherAGoalIsMetIsNotStatedWithoutAnObservation() {
        assertThat(emotion("{goal: cared for}").goalMet()).isNull();
    }

    @Test
    void whetherAWordThatIsNoneOfTheTwentyIsMetIsNotKnown() {
        assertThat(emotion("{goal: special, observed: happy}").goalMet()).isNull();
    }

    @Test
    void whereNoGoalIsWrittenNoneIsMet() {
        assertThat(emotion("{observed: happy}").goalMet()).isEqualTo(Answer.NO);
    }

    @Test
    void synonymsOfTheTwentyAreUnderstood() {
        Emotion emotion = emotion("{observed: worried}");

        assertThat(emotion.observed()).isEqualTo(Feeling.STRESSED);
        assertThat(emotion.cluster()).isEqualTo(Feeling.Cluster.DESTROYING);
    }

    @Test
    void theHighestRungIsHappyAndPleased() {
        assertThat(emotion("{goal: delighted}").aimsHighest()).isTrue();
        assertThat(emotion("{goal: cared for}").aimsHighest()).isFalse();
        assertThat(emotion("{goal: special}").aimsHighest()).isFalse();
        assertThat(emotion("{observed: happy}").aimsHighest()).isFalse();
    }

    @Test
    void aGoalIsExpectedWhereSomethingWasObserved() {
        assertThat(emotion("{observed: happy}").goalExpected()).isTrue();
    }

    @Test
    void aGoalIsExpectedAtADecisiveTouchpoint() {
        assertThat(Journeys.factsOf("- {step: call, by: customer, with: clerk, decisive: yes}")
                        .of(Emotion.class))
                .extracting(Emotion::goalExpected)
                .containsExactly(true);
    }

    @Test
    void aGoalIsExpectedWhereOtherTouchpointsHaveOne() {
        assertThat(Journeys.factsOf("""
                                - {step: call, by: customer, with: clerk, emotion: {goal: safe}}
                                - {step: plan, by: planner, waits: 2 days}
                                - {step: visit, by: planner, with: customer}
                                """).of(Emotion.class))
                .filteredOn(Emotion::goalExpected)
                .extracting(Emotion::step)
                .containsExactly("call", "visit");
    }

    @Test
    void noGoalIsExpectedOfAThinMap() {
        assertThat(Journeys.factsOf("- {step: call, by: customer, with: clerk}").of(Emotion.class))
                .extracting(Emotion::goalExpected)
                .containsExactly(false);
    }

    @Test
    void whatDestroysBeforeIsTheNearestWithNothingBetterThanInterestBetween() {
        assertThat(destroyedBefore("observed: angry", "observed: interested", "goal: happy"))
                .containsExactly(null, "one", "one");
        assertThat(destroyedBefore("observed: angry", "observed: trusting", "observed: happy"))
                .containsExactly("none", "one", "none");
    }

    @Test
    void whatDestroysBeforeIsNotKnownWhereNobodyWasAskedAndMendsNothing() {
        assertThat(destroyedBefore("observed: happy", "goal: happy", "goal: happy"))
                .containsOnlyNulls();
        assertThat(destroyedBefore("observed: angry", "goal: safe", "goal: happy"))
                .containsExactly(null, "one", "one");
    }

    private static List<@Nullable String> destroyedBefore(String one, String two, String three) {
        return Journeys.factsOf("""
                        - {step: one, by: customer, with: clerk, emotion: {%s}}
                        - {step: two, by: customer, with: clerk, emotion: {%s}}
                        - {step: three, by: customer, with: clerk, emotion: {%s}}
                        """.formatted(one, two, three)).of(Emotion.class).stream()
                .<@Nullable String>map(Emotion::destroyedBefore)
                .toList();
    }

    private static Emotion emotion(String written) {
        return Journeys.factsOf("- {step: call, by: customer, with: clerk, emotion: %s}".formatted(written))
                .of(Emotion.class)
                .get(0);
    }
}
