package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final String USED = "- {step: use, by: customer, with: none, uses: [card, code]}\n";

    @Test
    void twoThingsThatTheCustomerUsesLaterCanGoOutTogether() {
        assertThat(combined("""
                        - {step: first, by: clerk, with: customer, channel: letter, gives: [card]}
                        - {step: second, by: planner, with: customer, channel: parcel, gives: [code]}
                        """ + USED)).isEqualTo("second");
    }

    @Test
    void whatNobodyUsesMayBeForTheFileOfTheHouse() {
        assertThat(combined("""
                        - {step: first, by: clerk, with: customer, gives: [notes]}
                        - {step: second, by: planner, with: customer, gives: [more notes]}
                        """)).isEqualTo("none");
    }

    @Test
    void aWaitAnItemADecisionOrAProtectionBetweenKeepsThemApart() {
        String first = "- {step: first, by: clerk, with: customer, channel: letter, gives: [card]}\n";
        String second = "- {step: second, by: clerk, with: customer, channel: parcel, gives: [code]}\n";
        String waiting = "- {step: second, by: clerk, with: customer, waits: 2 days, gives: [code]}\n";
        String guarded = "- {step: second, by: clerk, with: customer, protects: {from: theft}, gives: [code]}\n";

        assertThat(combined(first + waiting + USED)).isEqualTo("none");
        assertThat(combined(first + guarded + USED)).isEqualTo("none");
        assertThat(combined(first + "- {step: make, by: boss, gives: [form]}\n" + second + USED))
                .isEqualTo("none");
        assertThat(combined(first + "- {step: sign, by: boss, gives: none}\n" + second + USED))
                .isEqualTo("second");
    }

    @Test
    void newsCanGoOutTogetherWhereNoTimePassesAndIsOpenWhereNobodySays() {
        String first = "- {step: first, by: clerk, with: customer, channel: email, tells: [price]}\n";

        assertThat(combined(first
                        + "- {step: second, by: planner, with: customer, channel: letter, waits: 0 min, tells: [day]}"))
                .isEqualTo("second");
        assertThat(combined(first + "- {step: second, by: planner, with: customer, channel: letter, tells: [day]}"))
                .isNull();
        assertThat(combined(first + "- {step: second, by: clerk, with: customer, channel: email, tells: [day]}"))
                .isEqualTo("none");
    }

    private static @Nullable String combined(String steps) {
        return Journeys.factsOf(steps).of(Touchpoint.class).get(0).combinesWith();
    }
}
