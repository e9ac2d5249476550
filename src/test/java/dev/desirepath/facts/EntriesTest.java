package dev.desirepath.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntriesTest {

    @Test
    void eachEntryNamesItsItemAndSystem() {
        Facts facts = Journeys.factsOf(
                "- {step: type, by: clerk, enters: [{item: name, into: robot}, {item: date, into: printer}]}");

        assertThat(facts.of(Entry.class))
                .extracting(it -> it.item() + " into " + it.into())
                .containsExactly("name into robot", "date into printer");
    }

    @Test
    void theSameItemInAnotherSystemWasEnteredBefore() {
        Entry entry = last("""
                - {step: type, by: clerk, enters: [{item: name, into: robot}]}
                - {step: again, by: clerk, enters: [{item: name, into: printer}]}
                - {step: third, by: planner, enters: [{item: name, into: carrier}]}
                """);

        assertThat(entry.enteredBefore()).isEqualTo("again");
        assertThat(entry.system()).isEqualTo("printer");
    }

    @Test
    void theSameSystemOrAnotherItemIsNothingTwice() {
        String steps = """
                - {step: type, by: clerk, enters: [{item: %s, into: %s}]}
                - {step: again, by: clerk, enters: [{item: name, into: printer}]}
                """;

        assertThat(last(steps.formatted("name", "printer")).enteredBefore()).isEqualTo("none");
        assertThat(last(steps.formatted("date", "robot")).enteredBefore()).isEqualTo("none");
        assertThat(last(steps.formatted("name", "robot")).enteredBefore()).isEqualTo("type");
    }

    @Test
    void whatIsTypedLaterWasNotTypedBefore() {
        Facts facts = Journeys.factsOf("""
                - {step: type, by: clerk, enters: [{item: name, into: robot}]}
                - {step: again, by: clerk, enters: [{item: name, into: printer}]}
                """);

        assertThat(facts.of(Entry.class).get(0).enteredBefore()).isEqualTo("none");
    }

    @Test
    void anEntryOnAnotherBranchIsNotBefore() {
        assertThat(last("""
                        - {step: start, by: clerk, next: {left: 50%, right: 50%}}
                        - {step: left, by: clerk, enters: [{item: name, into: robot}], next: [end]}
                        - {step: right, by: clerk, enters: [{item: name, into: printer}], next: [end]}
                        """).enteredBefore()).isNull();
    }

    @Test
    void anEntryOnOneOfTheBranchesThatMeetIsBefore() {
        assertThat(last("""
                        - {step: start, by: clerk, next: {left: 50%, right: 50%}}
                        - {step: left, by: clerk, enters: [{item: name, into: robot}], next: [last]}
                        - {step: right, by: clerk, next: [last]}
                        - {step: last, by: clerk, enters: [{item: name, into: printer}]}
                        """).enteredBefore()).isEqualTo("left");
    }

    @Test
    void noneIsSaidOnlyWhereEachStepSaysWhatIsTyped() {
        String steps = """
                - {step: phone, by: customer, with: clerk}
                - {step: type, by: clerk, enters: [{item: name, into: robot}]}
                """;
        assertThat(last(steps).enteredBefore()).isNull();
        assertThat(last(steps).system()).isNull();

        Facts covered = Derivation.derive(
                Journeys.of("journey: Get a card\ncovers: [entries]\nactors: {clerk: employee, robot: system}\nsteps:\n"
                        + steps),
                LocalDate.of(2026, 11, 21));
        assertThat(covered.of(Entry.class).get(0).enteredBefore()).isEqualTo("none");
        assertThat(covered.of(Entry.class).get(0).system()).isEqualTo("none");
    }

    @Test
    void anEntryWithoutASystemIsOneNonetheless() {
        Entry entry = last("- {step: type, by: clerk, enters: [{item: name}]}");

        assertThat(entry.item()).isEqualTo("name");
        assertThat(entry.into()).isNull();
    }

    private static Entry last(String steps) {
        List<Entry> entries = Journeys.factsOf(steps).of(Entry.class);
        return entries.get(entries.size() - 1);
    }
}
