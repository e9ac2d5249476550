package dev.desirepath.redesign;

import dev.desirepath.advice.Advisor;
import dev.desirepath.advice.Change;
import dev.desirepath.advice.JourneyAdvice;
import dev.desirepath.facts.TooLargeLoop;
import dev.desirepath.redesign.Carried.End;
import dev.desirepath.redesign.Carried.Part;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries edits out on the text of a journey to see what the same rules say then; nothing is written anywhere. */
public final class Rehearsing {

    private final Advisor advisor;
    private final LocalDate asOf;
    private final String file;
    private final String text;
    private final JourneyAdvice before;

    /**
     * Rehearses on one file.
     *
     * @param asOf the day that counts as today
     * @param file the name that messages show
     * @param text of the file, without a mark at its beginning
     * @param before the advice on it
     */
    public Rehearsing(Advisor advisor, LocalDate asOf, String file, String text, JourneyAdvice before) {
        this.advisor = advisor;
        this.asOf = asOf;
        this.file = file;
        this.text = text;
        this.before = before;
    }

    /**
     * The file after the edits.
     *
     * @param after what the same rules say about it
     */
    public record Rehearsed(String text, JourneyAdvice after) {}

    /** {@return what came of the edits; null where not all of them can be carried out, or the file says so already} */
    public @Nullable Rehearsed rehearse(List<Change> changes) {
        try {
            Draft draft = new Draft(file, text);
            List<Part> parts = new Carrying(draft, asOf, Choices.of(List.of())).carry(changes);
            boolean all = parts.stream().allMatch(part -> part.end() == End.MADE || part.end() == End.DONE_BEFORE);
            return all && !draft.text().equals(text)
                    ? new Rehearsed(draft.text(), advisor.advise(draft.journey(), asOf))
                    : null;
        } catch (Draft.Unreadable | TooLargeLoop e) {
            return null;
        }
    }

    /** {@return both judgements side by side} */
    public Audit audit(Rehearsed rehearsed) {
        JourneyAdvice after = rehearsed.after();
        Standing standing = new Standing(before.journey(), after.journey(), asOf);
        return new Auditor(before, after).audit(List.of(), standing);
    }
}
