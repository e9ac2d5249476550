package dev.desirepath.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WaitsInPicturesTest {

    private static final String WAITS = """
            journey: Card
            actors: {clerk: employee}
            steps:
            - {step: Ask, by: customer, with: clerk}
            - {step: Sort, by: clerk, waits: 1 day, status: none}
            - {step: Print, by: clerk, waits: 4 days, status: a message names the day}
            - {step: Pack, by: clerk, waits: 2 days}
            - {step: Stamp, by: clerk, waits: 0 h}
            - {step: Check, by: clerk}
            - {step: Sign, by: clerk, starts: {every: Wednesday}}
            - {step: Get, by: clerk, with: customer}
            """;

    private final Sheet sheet = Pictures.sheet(WAITS);

    @Test
    void aWaitThatIsNotStatedIsUnknownAndNoneIsNone() {
        assertThat(sheet.cards())
                .extracting(card -> card.delay().length())
                .containsExactly(
                        Delay.Length.UNKNOWN,
                        Delay.Length.KNOWN,
                        Delay.Length.KNOWN,
                        Delay.Length.KNOWN,
                        Delay.Length.NONE,
                        Delay.Length.UNKNOWN,
                        Delay.Length.UNKNOWN,
                        Delay.Length.UNKNOWN);
    }

    @Test
    void saysInWordsWhatIsKnownOfAWait() {
        assertThat(sheet.cards())
                .extracting(card -> card.delay().text())
                .containsExactly(
                        "wait ?",
                        "1 day, told nothing",
                        "4 days, informed",
                        "2 days, told ?",
                        "no wait",
                        "wait ?",
                        "wait ? until Wednesday, told ?",
                        "wait ?");
    }

    @Test
    void anUnknownWaitHasNoBar() {
        assertThat(drawn(5)).noneMatch(Mark.Panel.class::isInstance);
        assertThat(drawn(5))
                .anyMatch(mark -> mark instanceof Mark.Line line && line.css().equals("jp-wait-unknown"));
    }

    @Test
    void aWaitFourTimesAsLongHasABarTwiceAsLong() {
        assertThat(bar(2).length()).isEqualTo(2 * bar(1).length());
    }

    @Test
    void silenceLooksOtherThanAnInformedWait() {
        assertThat(drawn(1))
                .anyMatch(mark -> mark instanceof Mark.Panel bar && bar.css().equals("jp-wait jp-nothing"));
        assertThat(drawn(2))
                .anyMatch(mark -> mark instanceof Mark.Panel bar && bar.css().equals("jp-wait jp-told"));
        assertThat(drawn(3))
                .anyMatch(mark -> mark instanceof Mark.Panel bar && bar.css().equals("jp-wait jp-unsaid"));
    }

    private DelayBar bar(int card) {
        return new DelayBar(sheet.cards().get(card).delay(), sheet.longestWait(), 120);
    }

    private List<Mark> drawn(int card) {
        return bar(card).above(0, 100);
    }
}
