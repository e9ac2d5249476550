package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitsTest {

    @Test
    void unitsAndPartnersAreSureToBeDifferent() {
        Journey journey =
                journey("clerk: {kind: employee, unit: desk}, boss: {kind: employee, unit: desk}, c: partner");

        assertThat(journey.units()).isEqualTo(2);
        assertThat(journey.unitsAtLeast()).isEqualTo(2);
        assertThat(journey.unitsExactly()).isEqualTo(2);
    }

    @Test
    void colleaguesWithoutAUnitMayBelongToOne() {
        Journey journey = journey("clerk: {kind: employee, unit: desk}, boss: employee, c: employee");

        assertThat(journey.units()).isEqualTo(3);
        assertThat(journey.unitsAtLeast()).isEqualTo(1);
        assertThat(journey.unitsExactly()).isNull();
    }

    private static Journey journey(String actors) {
        dev.desirepath.journey.Journey journey = Journeys.of("""
                journey: Get a card
                actors: {%s}
                steps:
                - {step: a, by: clerk}
                - {step: b, by: boss}
                - {step: d, by: c}
                """.formatted(actors));
        return Derivation.derive(journey, LocalDate.of(2026, 11, 21))
                .of(Journey.class)
                .get(0);
    }
}
