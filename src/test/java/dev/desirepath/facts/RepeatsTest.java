package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    @Test
    void aNeedThatTheFirstContactLeftUnresolvedIsMadeAgain() {
        List<Repeat> repeats = repeats("""
                - {step: call, by: customer, with: clerk, channel: phone, need: a date, resolved: no}
                - {step: plan, by: planner}
                - {step: call again, by: customer, with: clerk, channel: phone, need: a date, resolved: yes}
                """);

        assertThat(repeats).singleElement().satisfies(it -> {
            assertThat(it.step()).isEqualTo("call-again");
            assertThat(it.firstContact()).isEqualTo("call");
            assertThat(it.causedBy()).isEqualTo("call");
            assertThat(it.contacts()).isEqualTo(2);
            assertThat(it.resolvedBefore()).isEqualTo(Answer.NO);
        });
    }

    @Test
    void aNeedThatWasMetBeforeSaysSo() {
        assertThat(repeats("""
                        - {step: call, by: customer, with: clerk, channel: phone, need: a date, resolved: yes}
                        - {step: plan, by: planner}
                        - {step: call again, by: customer, with: clerk, channel: phone, need: a date}
                        """)).extracting(Repeat::resolvedBefore).containsExactly(Answer.YES);
    }

    @Test
    void whetherItWasMetIsNotStatedWhenTheFileDoesNotSay() {
        List<Repeat> repeats = repeats("""
                - {step: call, by: customer, with: clerk, channel: phone, need: a date}
                - {step: plan, by: planner}
                - {step: call again, by: customer, with: clerk, channel: phone, need: a date, resolved: no}
                """);

        assertThat(repeats).singleElement().satisfies(it -> assertThat(it.resolvedBefore())
                .isNull());
    }

    @Test
    void oneUnresolvedContactAmongThreeIsEnough() {
        assertThat(repeats("""
                        - {step: call 1, by: customer, with: clerk, channel: phone, need: a date}
                        - {step: call 2, by: customer, with: clerk, channel: phone, need: a date, resolved: no, waits: 1 day}
                        - {step: call 3, by: customer, with: clerk, channel: phone, need: a date, waits: 1 day}
                        """)).singleElement().satisfies(it -> {
            assertThat(it.contacts()).isEqualTo(3);
            assertThat(it.resolvedBefore()).isEqualTo(Answer.NO);
        });
    }

    @Test
    void neighboursInOneContactAreNoRepeat() {
        assertThat(repeats("""
                        - {step: call, by: customer, with: clerk, channel: phone, need: a date, resolved: no}
                        - {step: passed on, by: planner, with: customer, channel: phone, need: a date}
                        """)).isEmpty();
    }

    @Test
    void differentNeedsAreNoRepeat() {
        assertThat(repeats("""
                        - {step: call, by: customer, with: clerk, channel: phone, need: a date, resolved: no}
                        - {step: write, by: customer, with: clerk, channel: letter, need: a refund}
                        """)).isEmpty();
    }

    @Test
    void exclusiveBranchesAreNoRepeat() {
        assertThat(repeats("""
                        - {step: choose, by: customer, with: robot, next: [call, write]}
                        - {step: call, by: customer, with: clerk, channel: phone, need: a date, resolved: no, next: [close]}
                        - {step: write, by: customer, with: clerk, channel: letter, need: a date, next: [close]}
                        - {step: close, by: clerk}
                        """)).isEmpty();
    }

    @Test
    void ofExclusiveBranchesAfterTheFirstContactACustomerMakesOne() {
        assertThat(repeats("""
                        - {step: visit, by: customer, with: clerk, channel: desk, need: a date, resolved: no, next: [call, write]}
                        - {step: call, by: customer, with: clerk, channel: phone, need: a date, resolved: no, next: [close]}
                        - {step: write, by: customer, with: clerk, channel: letter, need: a date, next: [close]}
                        - {step: close, by: clerk}
                        """)).singleElement().extracting(Repeat::contacts).isEqualTo(2);
    }

    @Test
    void whatAnotherBranchLeftUnresolvedIsNotBefore() {
        assertThat(repeats("""
                        - {step: visit, by: customer, with: clerk, channel: desk, need: a date, resolved: yes, next: [call, write]}
                        - {step: call, by: customer, with: clerk, channel: phone, need: a date, resolved: no, next: [close]}
                        - {step: write, by: customer, with: clerk, channel: letter, need: a date, next: [close]}
                        - {step: close, by: clerk}
                        """))
                .singleElement()
                .extracting(Repeat::resolvedBefore)
                .isEqualTo(Answer.YES);
    }

    @Test
    void aRepeatInTheSecondOfTwoBranchesIsSeen() {
        assertThat(repeats("""
                        - {step: choose, by: customer, with: robot, next: [call, write]}
                        - {step: call, by: customer, with: clerk, channel: phone, need: a date, next: [close]}
                        - {step: write, by: customer, with: clerk, channel: letter, need: a date, resolved: no}
                        - {step: visit, by: customer, with: clerk, channel: desk, need: a date}
                        - {step: close, by: clerk}
                        """)).singleElement().satisfies(it -> {
            assertThat(it.firstContact()).isEqualTo("write");
            assertThat(it.step()).isEqualTo("visit");
        });
    }

    @Test
    void theOrderIsThatOfTheFlowNotOfTheFile() {
        assertThat(repeats("""
                        - {step: start, by: clerk, next: [call]}
                        - {step: visit, by: customer, with: clerk, channel: desk, need: a date, next: [close]}
                        - {step: call, by: customer, with: clerk, channel: phone, need: a date, resolved: no, next: [visit]}
                        - {step: close, by: clerk}
                        """)).singleElement().satisfies(it -> {
            assertThat(it.firstContact()).isEqualTo("call");
            assertThat(it.step()).isEqualTo("visit");
            assertThat(it.resolvedBefore()).isEqualTo(Answer.NO);
        });
    }

    @Test
    void aWrittenCauseOfTheRepeatCounts() {
        assertThat(repeats("""
                        - {step: call, by: customer, with: clerk, channel: phone, need: a date, resolved: no}
                        - {step: plan, by: planner}
                        - {step: call again, by: customer, with: clerk, channel: phone, need: a date, caused by: plan}
                        """)).extracting(Repeat::causedBy).containsExactly("plan");
    }

    @Test
    void aContactWithoutANeedIsOnlyAGap() {
        Facts facts = Journeys.factsOf("""
                - {step: call, by: customer, with: clerk, channel: phone}
                - {step: plan, by: planner}
                - {step: call again, by: customer, with: clerk, channel: phone}
                """);

        assertThat(facts.of(Repeat.class)).isEmpty();
        assertThat(facts.gaps()).filteredOn(Repeat.class::isInstance).hasSize(2);
    }

    @Test
    void whatTheOrganisationDoesAboutANeedIsNoRepeat() {
        assertThat(repeats("""
                        - {step: call, by: customer, with: clerk, channel: phone, need: repair, resolved: no}
                        - {step: repair, by: clerk, with: customer, channel: visit, need: repair, resolved: yes}
                        """)).isEmpty();
    }

    @Test
    void theContactAfterTheUnresolvedOneIsTheRepeat() {
        assertThat(repeats("""
                        - {step: first, by: customer, with: clerk, channel: phone, need: repair, resolved: yes}
                        - {step: second, by: customer, with: clerk, channel: email, need: repair, resolved: no}
                        - {step: third, by: customer, with: clerk, channel: phone, need: repair}
                        """)).singleElement().satisfies(it -> {
            assertThat(it.step()).isEqualTo("third");
            assertThat(it.firstContact()).isEqualTo("second");
        });
    }

    private static List<Repeat> repeats(String steps) {
        return Journeys.factsOf(steps).of(Repeat.class);
    }
}
