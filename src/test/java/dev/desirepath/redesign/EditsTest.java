package dev.desirepath.redesign;

import static dev.desirepath.redesign.Trying.after;
import static dev.desirepath.redesign.Trying.carry;
import static dev.desirepath.redesign.Trying.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.desirepath.advice.Change;
import dev.desirepath.redesign.Carried.End;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EditsTest {

    private static String steps(String steps) {
        return "journey: Test\nsteps:\n" + steps;
    }

    @Test
    void mergingUnitesItems() {
        String yaml = steps("""
                - step: A
                  asks: name
                  gives: [form]
                - step: B
                  asks: [address, name]
                  gives: none
                  enters: [{item: form, into: system}]
                """);
        assertThat(after(yaml, change("merge", "step", "b", "into", "a"))).isEqualTo(steps("""
                - step: A
                  asks: [name, address]
                  gives: [form]
                  enters: [{item: form, into: system}]
                """));
    }

    @Test
    void aMovedStepComesBetween() {
        String yaml = """
                journey: Test
                stages:
                - stage: One
                  steps:
                  - step: A
                  - step: B
                    uses: [a]
                - stage: Two
                  steps:
                  - step: C
                  - step: D
                """;
        assertThat(after(yaml, change("move", "step", "b", "after", "c"))).isEqualTo("""
                journey: Test
                stages:
                - stage: One
                  steps:
                  - step: A
                - stage: Two
                  steps:
                  - step: C
                  - step: B
                    uses: [a]
                  - step: D
                """);
    }

    @Test
    void whoGetsAStepHandsNothingOverToThemselves() {
        String yaml = """
                journey: Test
                actors: {clerk: employee, "print room": employee}
                steps:
                - step: A
                  by: clerk
                  hands_over: {to: print room, medium: paper}
                - step: B
                  by: "print room"
                  could_be_done_by: [clerk]
                  hands_over: clerk
                - step: C
                  by: clerk
                """;
        assertThat(after(yaml, change("give", "step", "b", "to", "clerk"))).isEqualTo("""
                journey: Test
                actors: {clerk: employee, "print room": employee}
                steps:
                - step: A
                  by: clerk
                - step: B
                  by: "clerk"
                - step: C
                  by: clerk
                """);
    }

    @Test
    void aMessageIsTheTouchpointsOrAStepThatTakesTheFlowOver() {
        String yaml = steps("""
                - step: A
                  by: customer
                  with: clerk
                  tells: none
                - step: B
                  by: clerk
                  next: {d: 20%, c: rest}
                - step: C
                - step: D
                """);
        assertThat(after(
                        yaml,
                        change("insert", "step", "a", "tells", "how things stand"),
                        change("insert", "step", "b", "tells", "the date")))
                .isEqualTo(steps("""
                        - step: A
                          by: customer
                          with: clerk
                          tells: [how things stand]
                        - step: B
                          by: clerk
                        - step: Tell the customer the date
                          id: tell-after-b
                          by: clerk
                          with: customer
                          tells: [the date]
                          next: {d: 20%, c: rest}
                        - step: C
                        - step: D
                        """));
    }

    @Test
    void valuesAreStatedInTheStyleOfTheirNeighbours() {
        String yaml = """
                journey: Test
                business rules:
                  r: {basis: policy}
                steps:
                - {step: A, decides: r, handsOver: clerk}
                - B
                - step: C
                  emotion:
                    observed: happy  # all
                  asks: name
                  enters: [{item: name}, {item: form}]
                """;
        assertThat(after(
                        yaml,
                        change("set", "key", "decides.explained", "step", "a", "to", "yes"),
                        change("set", "key", "hands over.owner", "step", "a", "to", "Head: it"),
                        change("set", "key", "could be done by", "step", "b", "to", "clerk"),
                        change("set", "key", "emotion.goal", "step", "c", "to", "safe"),
                        change("set", "key", "asks", "step", "c", "without", "name"),
                        change("set", "key", "enters", "step", "c", "without", "form"),
                        change("set", "key", "owner", "businessRule", "r", "to", "none"),
                        change("set", "key", "owner", "to", "Head")))
                .isEqualTo("""
                journey: Test
                owner: Head
                business rules:
                  r: {basis: policy, owner: none}
                steps:
                - {step: A, decides: {rule: r, explained: yes}, handsOver: {to: clerk, owner: 'Head: it'}}
                - step: B
                  couldBeDoneBy: clerk
                - step: C
                  emotion:
                    observed: happy  # all
                    goal: safe
                  asks: none
                  enters: [{item: name}]
                """);
    }

    @Test
    void aValueToChooseIsNotGuessed() {
        String yaml = steps("- step: A\n- step: B\n");
        List<Change> changes =
                List.of(change("set", "key", "emotion.goal", "step", "b"), change("remove", "step", "a"));
        Trying.Tried open = carry(yaml, changes);
        assertThat(open.text()).isEqualTo(yaml);
        assertThat(open.parts().get(0).note()).contains("line 4").contains("--choose 'emotion.goal@b=cared for'");
        assertThat(carry(yaml, changes, "emotion.goal=pleased", "emotion.goal@b=safe")
                        .text())
                .isEqualTo(steps("- step: B\n  emotion: {goal: safe}\n"));
        assertThatThrownBy(
                        () -> carry(yaml, List.of(change("set", "key", "resolved", "step", "b")), "resolved=perhaps"))
                .isInstanceOf(Choices.WrongChoice.class)
                .hasMessageContaining("perhaps");
    }

    @Test
    void theLaterOfTwoThatMeetSaysSo() {
        Trying.Tried tried = carry(
                steps("- A\n- B\n- C\n"),
                List.of(
                        change("remove", "step", "b"),
                        change("remove", "step", "b"),
                        change("insert", "step", "b", "tells", "it"),
                        change("merge", "step", "c", "into", "b")));
        assertThat(tried.parts())
                .extracting(Carried.Part::end)
                .containsExactly(End.MADE, End.DONE_BEFORE, End.NOT_POSSIBLE, End.NOT_POSSIBLE);
        assertThat(tried.text()).isEqualTo(steps("- A\n- C\n"));
    }

    @Test
    void namesMayBeWhateverYamlMayHold() {
        String yaml = """
                journey: "\uD83D\uDE00 test"
                actors: {'cl: erk': employee, "#x, [y]": employee}
                steps:
                - step: '漏水 - 報告'
                  by: 'cl: erk'
                - step: 電話\t# tab
                  by: "#x, [y]"
                  next: step-3
                - {step: "it's: \\"so\\"", id: step-3, caused by: step-2}
                - step: 待つ\
                """.replace("\n", "\r\n");
        Trying.Tried tried = carry(
                yaml,
                List.of(
                        change("give", "step", "step-1", "to", "#x, [y]"),
                        change("set", "key", "need", "step", "step-3", "to", "a # b: {c}"),
                        change("insert", "step", "step-4", "tells", "- it's: #1"),
                        change("remove", "step", "step-2")));
        assertThat(tried.parts()).extracting(Carried.Part::end).containsOnly(End.MADE);
        assertThat(tried.text()).isEqualTo("""
                journey: "\uD83D\uDE00 test"
                actors: {'cl: erk': employee, "#x, [y]": employee}
                steps:
                - step: '漏水 - 報告'
                  by: '#x, [y]'
                - {step: "it's: \\"so\\"", id: step-3, need: 'a # b: {c}'}
                - step: 待つ
                  id: step-4
                - step: 'Tell the customer - it''s: #1'
                  id: tell-after-step-4
                  with: customer
                  tells: ['- it''s: #1']\
                """.replace("\n", "\r\n"));
    }
}
