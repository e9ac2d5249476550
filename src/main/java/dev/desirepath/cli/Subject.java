package dev.desirepath.cli;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Considered;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.record.Case;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A journey that somebody asks about, with the advice on it and what that stands on.
 *
 * @param file as it is shown
 * @param text of the file, without a mark at its beginning, which places do not count
 * @param asOf the day that counts as today
 */
record Subject(String file, String text, JourneyAdvice advice, Considered considered, Advisor advisor, LocalDate asOf) {

    /**
     * {@return what came of a file as something to ask about}
     *
     * @throws UnreadableJourney when nothing came of it
     */
    static Subject of(Case it, Advisor advisor, LocalDate asOf) {
        if (it.analysed() == null) {
            throw new UnreadableJourney(it.problems());
        }
        String text = new String(Objects.requireNonNull(it.content()).bytes(), StandardCharsets.UTF_8);
        return new Subject(
                it.name(),
                text.startsWith("\uFEFF") ? text.substring(1) : text,
                it.analysed().advice(),
                Objects.requireNonNull(it.considered()),
                advisor,
                asOf);
    }
}
