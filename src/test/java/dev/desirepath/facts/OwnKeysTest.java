package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.desirepath.journey.Journey;
import dev.desirepath.journey.OwnKey.Element;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OwnKeysTest {

    @Test
    void yesAndNoAreTheSameHoweverTheyAreWritten() {
        Facts facts = Journeys.factsOf("""
                - {step: one, also: {vulnerable customer: Yes, product: Mortgage}}
                - {step: two, also: {vulnerable customer: true}}
                - {step: three, also: {vulnerable customer: FALSE}}
                """);

        assertThat(facts.of(Attribute.class))
                .extracting(Attribute::of, Attribute::key, Attribute::value)
                .containsExactly(
                        tuple("one", "vulnerable customer", "yes"),
                        tuple("one", "product", "Mortgage"),
                        tuple("two", "vulnerable customer", "yes"),
                        tuple("three", "vulnerable customer", "no"));
    }

    @Test
    void tellsTheStageFromTheStepOfTheSameId() {
        Journey journey = Journeys.of("""
                journey: Send it back
                stages:
                - stage: Return
                  also: {tone: warm}
                  steps:
                  - {step: Return}
                """);

        assertThat(Derivation.derive(journey, LocalDate.of(2026, 11, 21)).of(Attribute.class))
                .extracting(Attribute::of, Attribute::on)
                .containsExactly(tuple(journey.steps().get(0).id(), Element.STAGE));
    }
}
