package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.desirepath.journey.Answer;
import org.junit.jupiter.api.Test;

class ItemsTest {

    @Test
    void anItemComesAboutWhereItIsGivenAndWhereItIsFirstAskedFor() {
        Facts facts = Journeys.factsOf("""
                - {step: phone, by: customer, with: clerk, asks: [name]}
                - {step: visit, by: customer, with: clerk, asks: [name], gives: [report]}
                - {step: copy, by: clerk, gives: [report]}
                """);

        assertThat(facts.of(Item.class))
                .extracting(it -> it.step() + " " + it.item())
                .containsExactly("phone name", "visit report", "copy report");
    }

    @Test
    void theCustomerProducesWhatTheyAreAskedForAndWhatTheyDoAlone() {
        Facts facts = Journeys.factsOf("""
                - {step: phone, by: customer, with: clerk, asks: [name], gives: [request]}
                - {step: work, by: clerk, gives: [report]}
                """);

        assertThat(item(facts, "name").byCustomer()).isTrue();
        assertThat(item(facts, "request").byCustomer()).isTrue();
        assertThat(item(facts, "report").byCustomer()).isFalse();
    }

    @Test
    void whatOneStepAsksForAndGivesIsOneItem() {
        Facts facts = Journeys.factsOf("""
                - {step: phone, by: clerk, with: customer, asks: [name], gives: [name, note]}
                """);

        assertThat(facts.of(Item.class))
                .extracting(it -> it.item() + " " + it.byCustomer())
                .containsExactly("name true", "note false");
    }

    @Test
    void whatAColleagueIsAskedForIsNotFromTheCustomer() {
        Facts facts = Journeys.factsOf("""
                - {step: order, by: clerk, asks: [stock], asks of: planner}
                - {step: phone, by: clerk, with: customer, asks: [name], asks of: customer}
                """);

        assertThat(item(facts, "stock").byCustomer()).isFalse();
        assertThat(item(facts, "name").byCustomer()).isTrue();
    }

    @Test
    void usersAreTheStepItselfAndThoseItCanLeadTo() {
        Facts facts = Journeys.factsOf("""
                - {step: before, by: clerk, uses: [report]}
                - {step: write, by: clerk, gives: [report], uses: [report], next: {left: 50%, right: 50%}}
                - {step: left, by: clerk, uses: [report], next: [last]}
                - {step: right, by: clerk, uses: [reports], next: [last]}
                - {step: last, by: clerk, uses: [report]}
                """);

        assertThat(item(facts, "report").users()).isEqualTo(3);
    }

    @Test
    void anEarlierStepOfALoopUsesItInTheNextRound() {
        Facts facts = Journeys.factsOf("""
                - {step: read, by: clerk, uses: [report]}
                - {step: write, by: clerk, gives: [report], next: {read: 20%, close: 80%}}
                - {step: close, by: clerk}
                """);

        assertThat(item(facts, "report").users()).isEqualTo(1);
    }

    @Test
    void itReachesTheCustomerWhoIsToldItOrThereWhenItIsUsed() {
        String steps = """
                - {step: write, by: clerk, gives: [report]}
                - {step: later, by: %s}
                """;

        assertThat(report(steps.formatted("clerk, with: customer, tells: [report]"))
                        .toCustomer())
                .isTrue();
        assertThat(report(steps.formatted("clerk, with: customer, uses: [report]"))
                        .toCustomer())
                .isTrue();
        assertThat(report(steps.formatted("clerk, uses: [report]")).toCustomer())
                .isFalse();
        assertThat(report(steps.formatted("clerk, with: customer, tells: [date]"))
                        .toCustomer())
                .isFalse();
    }

    @Test
    void itIsUnusedOnlyWhereEachStepSaysWhatItUses() {
        String steps = """
                - {step: write, by: clerk, gives: [report], uses: none%s}
                - {step: later, by: planner%s}
                """;

        assertThat(report(steps.formatted("", ", uses: [date]")).unused()).isEqualTo(Answer.YES);
        assertThat(report(steps.formatted("", "")).unused()).isNull();
        assertThat(report(steps.formatted("", ", uses: [report]")).unused()).isEqualTo(Answer.NO);
        assertThat(report(steps.formatted("", ", uses: none, tells: [report]")).unused())
                .isEqualTo(Answer.NO);
        assertThat(report(steps.formatted(", hands over: {to: planner, items: [report]}", ", uses: none"))
                        .unused())
                .isEqualTo(Answer.NO);
        assertThat(report(steps.formatted(", hands over: {to: planner, items: [date]}", ", uses: none"))
                        .unused())
                .isEqualTo(Answer.YES);
    }

    @Test
    void whatIsKeptAwaitedHandedOutOrTheOutcomeIsOfUse() {
        String steps = """
                - {step: write, by: clerk, gives: [report], uses: none%s}
                - {step: later, by: planner, uses: none%s}
                """;

        assertThat(report(steps.formatted("", "")).unused()).isEqualTo(Answer.YES);
        assertThat(report(steps.formatted("", ", waits for: [report]")).unused())
                .isEqualTo(Answer.NO);
        assertThat(report(steps.formatted("", ", enters: [{item: report, into: robot}]"))
                        .unused())
                .isEqualTo(Answer.NO);
        assertThat(report(steps.formatted(", with: customer", "")).unused()).isEqualTo(Answer.NO);
        assertThat(report(steps.formatted(", with: carrier", "")).unused()).isEqualTo(Answer.NO);
    }

    @Test
    void itServesChecksOnlyWhereEveryUserIsWrittenToBeOne() {
        String steps = """
                - {step: write, by: clerk, gives: [report]}
                - {step: one, by: planner, uses: [report]%s}
                - {step: two, by: boss, uses: [report]%s}
                """;

        assertThat(report(steps.formatted(", role: check", ", role: check")).usedOnlyForChecks())
                .isEqualTo(Answer.YES);
        assertThat(report(steps.formatted(", role: check", "")).usedOnlyForChecks())
                .isNull();
        assertThat(report(steps.formatted("", ", role: confirm")).usedOnlyForChecks())
                .isEqualTo(Answer.NO);
    }

    @Test
    void whatNobodyUsesServesNoCheck() {
        assertThat(report("- {step: write, by: clerk, gives: [report]}").usedOnlyForChecks())
                .isEqualTo(Answer.NO);
    }

    @Test
    void theCheckIsNamedThatAloneUsesWhatSomebodyWasAskedFor() {
        String steps = """
                - {step: bring, by: customer, with: clerk, asks: [receipt]%s}
                - {step: compare, by: planner, uses: [receipt], role: check}
                - {step: compare again, by: boss, uses: [receipt]%s}
                """;

        assertThat(item(Journeys.factsOf(steps.formatted("", ", role: check")), "receipt")
                        .checkedAt())
                .isEqualTo("compare");
        assertThat(item(Journeys.factsOf(steps.formatted("", "")), "receipt").checkedAt())
                .isEqualTo("none");
        assertThat(item(Journeys.factsOf(steps.formatted(", asks because: identity check", ", role: check")), "receipt")
                        .checkedAt())
                .isEqualTo("none");
    }

    private static Item report(String steps) {
        return item(Journeys.factsOf(steps), "report");
    }

    private static Item item(Facts facts, String item) {
        return facts.of(Item.class).stream()
                .filter(it -> it.item().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
