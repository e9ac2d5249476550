package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.desirepath.facts.MissingItem.Lacking;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MissingItemsTest {

    private static List<MissingItem> missing(String steps) {
        return Journeys.factsOf(steps).of(MissingItem.class);
    }

    @Test
    void workWaitsForWhatTheNearestIntakeLetThrough() {
        assertThat(missing("""
                        - {step: apply, by: customer, with: clerk, asks: [name]}
                        - {step: tell, by: clerk, with: customer, tells: [number]}
                        - {step: decide, by: planner, waits for: [pay slip, photo]}
                        """))
                .extracting(MissingItem::step, MissingItem::item, MissingItem::shownBy, MissingItem::intake)
                .containsExactly(
                        tuple("decide", "pay slip", Lacking.WAIT, "apply"),
                        tuple("decide", "photo", Lacking.WAIT, "apply"));
    }

    @Test
    void whatSomebodyInsideGivesIsNotMissing() {
        assertThat(missing("""
                        - {step: apply, by: customer, with: clerk, asks: [name]}
                        - {step: write, by: clerk, gives: [opinion]}
                        - {step: decide, by: planner, waits for: [opinion]}
                        """)).isEmpty();
    }

    @Test
    void aFormThatTheCustomerFillsInAloneIsAnIntakeAsWell() {
        assertThat(missing("""
                        - {step: fill, by: customer, with: none, gives: [form]}
                        - {step: ask, by: clerk, with: customer, because: failure, caused by: fill, asks: [signature]}
                        """))
                .extracting(MissingItem::item, MissingItem::shownBy, MissingItem::intake)
                .containsExactly(tuple("signature", Lacking.QUESTION, "fill"));
    }

    @Test
    void itIsCheckedWhereTheCustomerStillIs() {
        String steps = """
                - {step: apply, by: customer, with: clerk, asks: [name]}
                - {step: check, by: clerk, %srole: check}
                - {step: decide, by: planner, waits for: [pay slip]}
                """;

        assertThat(missing(steps.formatted("with: customer, ")))
                .extracting(MissingItem::checked)
                .containsExactly(true);
        assertThat(missing(steps.formatted("")))
                .extracting(MissingItem::checked)
                .containsExactly(false);
    }
}
