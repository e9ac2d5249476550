package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Answer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is heard, seen and asked: customers in what they do and are sent, colleagues in their part. */
final class VoicesTest {

    private static @Nullable Answer voice(String step) {
        return Journeys.factsOf("- " + step).of(Journey.class).get(0).voice();
    }

    private static @Nullable Answer unseen(String keys) {
        return Journeys.factsOf("- {step: s, " + keys + "}")
                .of(Step.class)
                .get(0)
                .unseen();
    }

    private static boolean answerWanted(String keys) {
        String steps = "- {step: letter, by: clerk, with: customer%s}\n- {step: call, by: customer, with: clerk%s}";
        String[] parts = (keys + " / ").split(" / ", -1);
        return Journeys.factsOf(steps.formatted(parts[0], parts[1]))
                .of(Touchpoint.class)
                .get(0)
                .answerWanted();
    }

    @Test
    void aMessageThatCanBeAnsweredAndFeedbackThatIsUsedAreAVoice() {
        assertThat(voice("{step: s, by: clerk, with: customer}")).isNull();
        assertThat(voice("{step: s, by: clerk, with: customer, answerable: yes}"))
                .isEqualTo(Answer.YES);
        assertThat(voice("{step: s, by: clerk, with: customer, feedback: {asked: yes, used by: clerk}}"))
                .isEqualTo(Answer.YES);
        assertThat(voice("{step: s, by: clerk, with: customer, feedback: {asked: yes, used by: none}}"))
                .isNull();
    }

    @Test
    void onlyWhatTheCustomerDoesAllAloneIsOpenToFailUnseen() {
        assertThat(unseen("by: customer, with: none")).isNull();
        assertThat(unseen("by: customer, with: robot")).isEqualTo(Answer.NO);
        assertThat(unseen("by: customer, with: robot, fails: {noticed: no}")).isEqualTo(Answer.YES);
        assertThat(unseen("by: customer, with: none, fails: {noticed: yes}")).isEqualTo(Answer.NO);
        assertThat(unseen("by: robot, fails: {noticed: no}")).isEqualTo(Answer.NO);
    }

    @Test
    void anAnswerIsWantedToWhatAsksChargesOrMovesSomebody() {
        assertThat(answerWanted("")).isFalse();
        assertThat(answerWanted(", asks: [date]")).isTrue();
        assertThat(answerWanted(", pays: 20 EUR")).isTrue();
        assertThat(answerWanted(", pays: none")).isFalse();
        assertThat(answerWanted(" / , caused by: letter")).isTrue();
        assertThat(answerWanted(", emotion: {observed: irritated, customers: 3, when: 2026-05}"))
                .isTrue();
        assertThat(answerWanted(", emotion: {observed: pleased, customers: 3, when: 2026-05}"))
                .isFalse();
    }

    @Test
    void colleaguesSufferFromWhatTheySaidBeforeTheirEffort() {
        assertThat(suffersFrom("effort: high")).isEqualTo("high effort");
        assertThat(suffersFrom("effort: medium")).isEqualTo("nothing");
        assertThat(suffersFrom("effort: high, emotion: {observed: rushed}")).isEqualTo("feeling rushed");
        assertThat(suffersFrom("emotion: {observed: curious}")).isEqualTo("nothing");
    }

    private static String suffersFrom(String keys) {
        String journey = "journey: J\nactors: {nurse: {kind: employee, %s}}\nsteps: [{step: s, by: nurse}]";
        return Derivation.derive(Journeys.of(journey.formatted(keys)), LocalDate.of(2026, 11, 21))
                .of(Actor.class)
                .get(0)
                .suffersFrom();
    }
}
