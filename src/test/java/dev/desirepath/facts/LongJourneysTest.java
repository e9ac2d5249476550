package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LongJourneysTest {

    private static final int LONG = 3_000;

    /** Twice the steps may cost twice the work and somewhat more, not four times. */
    private static final double MOST_FOR_TWICE_THE_STEPS = 3;

    @Test
    void aStepThatLeadsBackToItselfDoesNotHang() {
        assertThat(Journeys.factsOf("- {step: call, by: customer, with: clerk, need: a date, next: [call]}")
                        .facts())
                .isNotEmpty();
    }

    @Test
    void aJourneyThatGoesRoundInACircleDoesNotHang() {
        Facts facts = Journeys.factsOf("""
                - {step: call, by: customer, with: clerk, channel: phone, need: a date, gives: [request]}
                - {step: plan, by: planner, uses: [request], waits: 1 day, decides: {outcomes: {yes: 50%, no: 50%}}}
                - {step: visit, by: boss, with: customer, channel: desk, need: a date, hands over: {to: clerk}, next: [call]}
                """);

        assertThat(facts.of(Touchpoint.class)).hasSize(2);
    }

    @Test
    void stepsThatAllMayFollowEachOtherDoNotHang() {
        String steps = IntStream.range(0, 60)
                .mapToObj(n -> "- {step: s%d, by: %s, with: customer, need: a date, uses: [x], gives: [x], next: [%s]}"
                        .formatted(
                                n,
                                n % 2 == 0 ? "clerk" : "planner",
                                IntStream.range(0, 60).mapToObj(to -> "s" + to).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));

        assertThat(Journeys.factsOf(steps).of(Step.class)).hasSize(60);
    }

    @Test
    void itemsThatPassOnAndOnGrowTheWorkLikeTheSteps() {
        assertGrowsLikeTheSteps(n -> "- {step: s%d, by: %s, uses: [i%d], gives: [i%d], decides: {explained: no}}"
                .formatted(n, n % 2 == 0 ? "clerk" : "planner", n - 1, n));
    }

    @Test
    void anItemOfTheFirstStepThatAllOthersUseGrowsTheWorkLikeTheSteps() {
        assertGrowsLikeTheSteps(n -> "- {step: s%d, by: %s, uses: [address], gives: [%s]}"
                .formatted(n, n % 2 == 0 ? "clerk" : "planner", n == 0 ? "address" : "i" + n));
    }

    @Test
    void touchpointsWithANeedEachGrowTheWorkLikeTheSteps() {
        assertGrowsLikeTheSteps(
                n -> "- {step: s%d, by: customer, with: clerk, channel: c%d, need: n%d}".formatted(n, n % 2, n / 2));
    }

    @Test
    void aNeedThatIsNeverMetGrowsTheWorkLikeTheSteps() {
        assertGrowsLikeTheSteps(
                n -> "- {step: s%d, by: customer, with: clerk, channel: c%d, need: a date}".formatted(n, n % 2));
    }

    @Test
    void waitsAndHandOffsGrowTheWorkLikeTheSteps() {
        assertGrowsLikeTheSteps(n -> n % 10 == 0
                ? "- {step: s%d, by: clerk, with: customer, tells: [x]}".formatted(n)
                : "- {step: s%d, by: %s, waits: 1 day, gives: [i%d], hands over: {to: boss}}"
                        .formatted(n, n % 2 == 0 ? "clerk" : "planner", n));
    }

    private static void assertGrowsLikeTheSteps(IntFunction<String> step) {
        work(journey(step, 100));
        long half = work(journey(step, LONG / 2));
        long whole = work(journey(step, LONG));

        assertThat((double) whole / half).isLessThan(MOST_FOR_TWICE_THE_STEPS);
    }

    private static dev.desirepath.journey.Journey journey(IntFunction<String> step, int steps) {
        return Journeys.withSteps(IntStream.range(0, steps).mapToObj(step).collect(Collectors.joining("\n")));
    }

    /** Work is counted in bytes allocated, which no clock and no other load on the machine changes. */
    private static long work(dev.desirepath.journey.Journey journey) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        assertThat(Derivation.derive(journey, LocalDate.of(2026, 11, 21)).facts())
                .isNotEmpty();
        return thread.getCurrentThreadAllocatedBytes() - before;
    }
}
