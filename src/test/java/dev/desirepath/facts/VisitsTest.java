package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VisitsTest {

    @Test
    void aStepInALoopIsVisitedOnceForEachTimeItIsReached() {
        assertThat(visits("""
                - {step: apply}
                - {step: look, next: {apply: 30%, permit: rest}}
                - {step: permit}
                """)).containsExactly("1.428571", "1.428571", "1");
    }

    @Test
    void loopsWithinLoopsAreExact() {
        assertThat(visits("""
                - {step: a}
                - {step: b, next: {b: 50%, c: rest}}
                - {step: c, next: {a: 20%, end: rest}}
                """)).containsExactly("1.25", "2.5", "1.25");
    }

    @Test
    void branchesHaveTheirSharesAndMeetAgain() {
        assertThat(visits("""
                - {step: a, next: {b: 10%, c: rest}}
                - {step: b, next: [d]}
                - {step: c}
                - {step: d}
                """)).containsExactly("1", "0.1", "0.9", "1");
    }

    @Test
    void parallelStepsAreEachDoneAndJoinOnce() {
        assertThat(visits("""
                - {step: a}
                - {step: b, after: [a]}
                - {step: c, after: [a]}
                - {step: d, after: [b, c]}
                """)).containsExactly("1", "1", "1", "1");
    }

    @Test
    void unknownSharesAndLoopsWithoutEndMakeVisitsUnknown() {
        assertThat(visits("- {step: a, next: [b, c]}\n- {step: b}\n- {step: c}\n"))
                .containsExactly("1", "not known", "not known");
        assertThat(visits("- {step: a}\n- {step: b, next: [a]}\n")).containsExactly("not known", "not known");
    }

    @Test
    void aLoopOfMoreThan200StepsIsRefusedWithAMessage() {
        String steps = IntStream.rangeClosed(1, 201)
                .mapToObj(number ->
                        "- {step: s%d%s}".formatted(number, number == 201 ? ", next: {s1: 1%, end: rest}" : ""))
                .collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> visits(steps))
                .isInstanceOf(TooLargeLoop.class)
                .hasMessage(
                        "the loop through step 's1' has 201 steps; expected visits are computed for loops of at most 200");
    }

    private static List<String> visits(String steps) {
        Walk walk = new Walk(Journeys.withSteps(steps));
        Visits visits = new Visits(walk);
        return IntStream.range(0, walk.steps().size())
                .mapToObj(step -> shown(visits.of(step)))
                .toList();
    }

    private static String shown(@Nullable Ratio visits) {
        return visits == null ? "not known" : visits.decimal();
    }
}
