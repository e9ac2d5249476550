package dev.desirepath.redesign;

import static dev.desirepath.redesign.Trying.after;
import static dev.desirepath.redesign.Trying.carry;
import static dev.desirepath.redesign.Trying.change;
import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.redesign.Carried.End;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RemovingTest {

    private static String steps(String steps) {
        return "journey: Test\nsteps:\n" + steps;
    }

    @Test
    void aRemovedStepTakesTheCommentsAboveItAlong() {
        String yaml = """
                # file
                journey: Test
                steps:
                # about one
                - step: One  # beside one

                # about two
                - step: Two
                  # in two
                  uses: [a]
                  # below two

                # about three
                - step: Three
                """;
        assertThat(after(yaml, change("remove", "step", "two"))).isEqualTo("""
                # file
                journey: Test
                steps:
                # about one
                - step: One  # beside one

                # about three
                - step: Three
                """);
    }

    @Test
    void nobodyHandsOverToAStepThatIsGone() {
        String yaml = """
                journey: Test
                actors: {clerk: employee, boss: employee}
                steps:
                - {step: Note, by: clerk, gives: [request], hands over: {to: boss, items: [request]}}
                - {step: Nod, by: boss, uses: [request]}
                - {step: Send, by: clerk, uses: [request]}
                """;
        assertThat(after(yaml, change("remove", "step", "nod"))).isEqualTo("""
                journey: Test
                actors: {clerk: employee, boss: employee}
                steps:
                - {step: Note, by: clerk, gives: [request]}
                - {step: Send, by: clerk, uses: [request]}
                """);
        String again = yaml + "- {step: File, by: boss, uses: [request]}\n";
        assertThat(after(again, change("remove", "step", "file"))).contains("hands over: {to: boss");
    }

    @Test
    void whoeverLedToTheStepLeadsToWhereItLed() {
        String yaml = steps("""
                - step: A
                  next: {b: 30%, c: rest}   # measured
                - step: B
                  next: {c: 50%, d: 35%, end: 15%}
                - step: C
                  caused by: b
                - step: D
                """);
        assertThat(after(yaml, change("remove", "step", "b"))).isEqualTo(steps("""
                - step: A
                  next: {c: 85%, d: 10.5%, end: 4.5%}   # measured
                - step: C
                - step: D
                """));
    }

    @Test
    void whatFellThroughGetsTheNextOfTheStep() {
        String yaml = steps("- step: A\n- step: B\n  next: {d: 20%, c: rest}\n- step: C\n- step: D\n");
        assertThat(after(yaml, change("remove", "step", "b")))
                .isEqualTo(steps("- step: A\n  next: {d: 20%, c: rest}\n- step: C\n- step: D\n"));
    }

    @Test
    void whatWaitedForTheStepWaitsForWhatCameBefore() {
        String yaml = steps("- step: A\n- step: B\n- step: C\n  after: [b]\n- step: D\n  after: b\n");
        assertThat(after(yaml, change("remove", "step", "b")))
                .isEqualTo(steps("- step: A\n- step: C\n  after: [a]\n- step: D\n  after: a\n"));
    }

    @Test
    void promisesKeptAtTheStepLoseTheirPlace() {
        String yaml = "journey: Test\npromises:\n- promise: soon\n  at: b\nsteps: [{step: A}, {step: B}]\n";
        assertThat(after(yaml, change("remove", "step", "b")))
                .isEqualTo("journey: Test\npromises:\n- promise: soon\nsteps: [{step: A}]\n");
    }

    @Test
    void aStageGoesWithItsLastStepUnlessItIsRated() {
        String yaml = "journey: Test\nstages:\n- stage: One\n  steps:\n  - A\n\n- stage: Two\n  steps:\n  - B\n";
        assertThat(after(yaml, change("remove", "step", "b")))
                .isEqualTo("journey: Test\nstages:\n- stage: One\n  steps:\n  - A\n");
        String rated = "ratings: [{of: two, by: customers}]\n";
        assertThat(after(rated + yaml, change("remove", "step", "b")))
                .isEqualTo(
                        rated + "journey: Test\nstages:\n- stage: One\n  steps:\n  - A\n\n- stage: Two\n  steps: []\n");
    }

    @Test
    void theOnlyStepAndABranchingStartStay() {
        assertThat(carry(steps("- A\n"), List.of(change("remove", "step", "a"))).parts())
                .extracting(Carried.Part::end)
                .containsExactly(End.NOT_POSSIBLE);
        assertThat(carry(
                                steps("- step: A\n  next: [b, c]\n- step: B\n- step: C\n"),
                                List.of(change("remove", "step", "a")))
                        .parts())
                .extracting(Carried.Part::end)
                .containsExactly(End.NOT_POSSIBLE);
    }
}
