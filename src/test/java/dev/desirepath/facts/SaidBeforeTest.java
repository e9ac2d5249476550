package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SaidBeforeTest {

    @Test
    void whatTheSamePersonSaidBeforeOnEveryPathWasSaidBefore() {
        assertThat(saidBefore("""
                        - {step: one, by: customer, with: clerk, asks: [name]}
                        - {step: two, by: customer, with: planner, asks: [name]}
                        """)).isEqualTo("one");
        assertThat(saidBefore("""
                        - {step: one, by: customer, with: clerk, asks: none, next: {left: 40%, two: rest}}
                        - {step: left, by: customer, with: clerk, asks: [name]}
                        - {step: two, by: customer, with: planner, asks: [name]}
                        """)).isEqualTo("none");
    }

    @Test
    void whatAnotherSaidOrTheHouseGaveWasNotSaidBefore() {
        assertThat(saidBefore("""
                        - {step: one, by: customer, with: clerk, asks: [name]}
                        - {step: two, by: clerk, with: carrier, asks: [name], asks of: carrier}
                        """)).isEqualTo("none");
        assertThat(saidBefore("""
                        - {step: one, by: clerk, with: customer, gives: [number], asks: none}
                        - {step: two, by: customer, with: planner, asks: [number]}
                        """)).isEqualTo("none");
    }

    @Test
    void anEarlierContactThatDoesNotSayWhatItAsksLeavesItOpen() {
        assertThat(saidBefore("""
                        - {step: one, by: customer, with: clerk}
                        - {step: two, by: customer, with: planner, asks: [name]}
                        """)).isNull();
    }

    private static @Nullable String saidBefore(String steps) {
        var asks = Journeys.factsOf(steps).of(Ask.class);
        return asks.get(asks.size() - 1).saidBefore();
    }
}
