package dev.desirepath.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.advice.Effects.Load;
import org.junit.jupiter.api.Test;

final class WeighingTest {

    @Test
    void aContactThatFewMakeCountsByItsVisits() {
        JourneyAdvice advice = Advising.on("""
                journey: Renew a passport
                actors: {desk: employee}
                steps:
                - {step: apply, by: customer, with: desk, because: value, next: {chase: 30%, collect: rest}}
                - {step: chase, by: customer, with: desk, because: status, takes: 6 min}
                - {step: collect, by: customer, with: desk, because: value}
                """);

        Effects effects = advice.recommendations().get(0).effects();
        assertThat(effects.momentsOfTruth()).isEqualTo(1);
        assertThat(effects.pointsPerMille()).isEqualTo(300);
        assertThat(effects.loads())
                .containsExactly(new Load("customer", -1, -6, 0, null), new Load("desk", -1, -6, 0, null));
    }

    @Test
    void aMessageWhereTheCustomerIsNotIsAMomentOfTruthMore() {
        JourneyAdvice advice = Advising.on("""
                journey: Renew a passport
                actors: {desk: employee, clerk: employee}
                steps:
                - {step: apply, by: customer, with: desk, because: value}
                - {step: print, by: clerk}
                - {step: chase, by: customer, with: desk, because: status, caused by: print}
                """);

        Effects effects = advice.recommendations().get(0).effects();
        assertThat(effects.momentsOfTruth()).isZero();
        assertThat(effects.loads()).contains(new Load("clerk", 1, 0, 1, null));
    }

    @Test
    void whoeverTakesACaseOverDoesTheWholeRun() {
        JourneyAdvice advice = Advising.on("""
                journey: Renew a passport
                actors: {desk: employee, clerk: employee, printer: employee}
                steps:
                - {step: apply, by: customer, with: desk, because: value, gives: [form]}
                - {step: note, by: clerk, uses: [form], gives: [], could be done by: desk, takes: 3 min}
                - {step: file, by: clerk, uses: [form], gives: [], could be done by: desk, takes: 2 min}
                - {step: print, by: printer, uses: [form], gives: [passport]}
                """);

        Recommendation keep = advice.recommendations().stream()
                .filter(it -> it.remedy().equals("keep-the-case"))
                .findFirst()
                .orElseThrow();
        assertThat(keep.change())
                .extracting(change -> change.what().get("step"))
                .containsExactly("note", "file");
        assertThat(keep.effects().breakPoints()).isEqualTo(1);
        assertThat(keep.effects().loads())
                .containsExactly(new Load("clerk", -2, -5, 0, null), new Load("desk", 2, 5, 0, null));
    }

    @Test
    void givingOnWhatIsTakenOverLeavesTheHandOff() {
        JourneyAdvice advice = Advising.on("""
                journey: Renew a passport
                actors: {desk: employee, clerk: employee, printer: employee}
                steps:
                - {step: apply, by: customer, with: desk, because: value, gives: [form]}
                - {step: note, by: clerk, uses: [form], gives: [], could be done by: desk}
                - {step: file, by: printer, uses: [form], gives: [], could be done by: clerk}
                """);

        assertThat(advice.recommendations().get(1).change()).hasSize(2);
        assertThat(advice.together().breakPoints()).isEqualTo(1);
    }
}
