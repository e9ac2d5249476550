package dev.desirepath.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HearingTest {

    @Test
    void aFindingThatNoPriorityRanksSaysWhatItsHarmMeans() {
        JourneyAdvice advice = Advising.on("""
                        journey: Apply for a scholarship
                        signature: [valued]
                        actors: {office: employee, committee: employee}
                        steps:
                        - step: Office puts the application together
                          id: collect
                          by: office
                          gives: [application]
                          hands over: {to: committee, medium: paper, items: [application]}
                        - step: Committee reads the application
                          id: read
                          by: committee
                          uses: [application]
                          waits: 4 days
                        """);

        assertThat(Advising.only("pass-it-without-paper", advice).because())
                .isEqualTo("it is the organisation's own trouble, and nothing makes it more urgent");
    }
}
