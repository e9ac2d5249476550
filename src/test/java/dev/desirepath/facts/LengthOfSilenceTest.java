package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LengthOfSilenceTest {

    private static final String ASK = "- {step: ask, by: customer, with: clerk}\n";
    private static final String MEET = "- {step: meet, by: clerk, with: customer, waits: 0 min}\n";

    @Test
    void itsLengthIsExactOnlyWhereEveryPartIsStated() {
        assertThat(of(ASK + "- {step: work, by: clerk, waits: 3 days, takes: 90 min}\n" + MEET))
                .satisfies(it -> {
                    assertThat(it.length()).isEqualTo(4_410);
                    assertThat(it.lasts()).isEqualTo("3 days 1 h 30 min");
                });
        assertThat(of(ASK + "- {step: work, by: clerk, waits: 1 day}\n" + MEET)).satisfies(it -> {
            assertThat(it.length()).isNull();
            assertThat(it.lasts()).isEqualTo("at least 1 day");
        });
        assertThat(of(ASK + "- {step: work, by: clerk}\n" + MEET).lasts()).isEqualTo("how long is not stated");
    }

    @Test
    void theStatusIsThatOfTheStepThatSaysIt() {
        assertThat(of(ASK + "- {step: work, by: clerk, status: none}\n- {step: pack, by: clerk}\n" + MEET)
                        .statusAt())
                .isEqualTo("work");
        assertThat(of(ASK + "- {step: work, by: clerk, status: none}\n- {step: pack, by: clerk, status: on the web}\n"
                                + MEET)
                        .statusAt())
                .isEqualTo("pack");
        assertThat(of(ASK + "- {step: work, by: clerk}\n" + MEET).statusAt()).isEqualTo("meet");
    }

    @Test
    void theCustomerEndsItByAskingOrByTryingAgain() {
        assertThat(of(ASK + "- {step: work, by: clerk}\n- {step: chase, by: customer, because: status}")
                        .endedByAsking())
                .isTrue();
        assertThat(of("- {step: ask, by: customer, need: a card, resolved: no}\n- {step: work, by: clerk}\n"
                                + "- {step: again, by: customer, need: a card}")
                        .endedByAsking())
                .isTrue();
        assertThat(of(ASK + "- {step: work, by: clerk}\n- {step: come, by: customer, because: value}")
                        .endedByAsking())
                .isFalse();
    }

    @Test
    void theJourneyOrATouchpointSaysThatTheCustomerIsVulnerable() {
        String work = "- {step: work, by: clerk}\n";
        String vulnerable = "- {step: ask, by: customer, with: clerk, also: {vulnerable customer: true}}\n";

        assertThat(of(vulnerable + work + MEET).vulnerable()).isTrue();
        assertThat(of(ASK + work + MEET).vulnerable()).isFalse();
    }

    @Test
    void itIsOfAVulnerableCustomerWhereEveryCustomerIs() {
        String journey = """
                journey: Get help
                actors:
                  customer: {kind: customer, also: {vulnerable customer: %s}}
                  clerk: employee
                steps:
                """;
        String steps = ASK + "- {step: plan, by: clerk, waits: 2 days}\n" + MEET;

        assertThat(ofWhole(journey.formatted("yes") + steps).vulnerable()).isTrue();
        assertThat(ofWhole(journey.formatted("no") + steps).vulnerable()).isFalse();
    }

    private static Silence ofWhole(String journey) {
        return Derivation.derive(Journeys.of(journey), LocalDate.of(2026, 11, 21))
                .of(Silence.class)
                .get(0);
    }

    private static Silence of(String steps) {
        return Journeys.factsOf(steps).of(Silence.class).get(0);
    }
}
