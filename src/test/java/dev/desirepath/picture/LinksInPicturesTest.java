package dev.desirepath.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinksInPicturesTest {

    private static final String FLOW = """
            journey: Card
            actors: {clerk: employee, planner: employee}
            steps:
            - {step: Ask, id: ask, by: customer, with: clerk, gives: [form]}
            - {step: Check, id: check, by: clerk, uses: [form], next: {ask: 12.5%, print: 80%, end: rest}}
            - {step: Print, id: print, by: planner, gives: [card]}
            - {step: Pack, id: pack, after: print, by: planner}
            - {step: Bill, id: bill, after: print, by: clerk, uses: [card]}
            - {step: Send, id: send, after: [pack, bill], by: clerk, next: [ask, check]}
            """;

    private final Sheet sheet = Pictures.sheet(FLOW);

    @Test
    void aChoiceSaysItsSharesOrThatTheyAreUnknown() {
        assertThat(labels(1)).containsExactlyInAnyOrder("12.5 %", "80 %", "7.5 %");
        assertThat(labels(5)).containsExactly("? %", "? %");
    }

    @Test
    void waysThatAreAllGoneSayAnd() {
        assertThat(labels(2)).containsExactly("and", "and");
    }

    @Test
    void knowsWhichWaysGoBackAndWhichStepWaitsForAll() {
        assertThat(sheet.links()).filteredOn(Link::isBack).extracting(Link::to).containsExactlyInAnyOrder(0, 0, 1);
        assertThat(sheet.links()).filteredOn(Link::all).extracting(Link::to).containsOnly(5);
    }

    @Test
    void aHandOffIsMarkedOnItsWay() {
        assertThat(sheet.links())
                .filteredOn(Link::handOff)
                .extracting(link -> link.from() + ">" + link.to())
                .contains("2>4");
        assertThat(sheet.cards().get(4).signs()).contains(Sign.BREAK_POINT);
        assertThat(sheet.cards().get(4).notes()).contains("From planner");
    }

    @Test
    void theNarrowFormSaysTheWaysInWords() {
        assertThat(Ways.outOf(sheet, 1)).containsExactly("12.5 % → back to 1", "80 % → 3", "7.5 % → end");
        assertThat(Ways.into(sheet, 5)).containsExactly("Starts when all are done: 4, 5");
    }

    private List<String> labels(int from) {
        return sheet.links().stream()
                .filter(link -> link.from() == from && !link.beside())
                .map(Link::label)
                .toList();
    }
}
