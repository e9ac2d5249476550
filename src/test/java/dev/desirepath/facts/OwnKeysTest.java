package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
}
