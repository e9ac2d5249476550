package dev.desirepath.proof;

import dev.desirepath.advice.Change;
import java.util.List;

/**
 * Which single edits of the file make a recommendation fall away, each carried out on the text and judged by the same rules.
 *
 * @param findings how many findings the recommendation stands on
 * @param touched the steps and business rules that the proof touches, whose values were changed
 * @param tried how many edits were carried out
 * @param possible how many there are
 * @param own what the advice itself would change, where it makes it fall away
 * @param process what the organisation can do otherwise
 * @param corrections what the file may say wrongly
 * @param fewer where nothing makes it fall away, the edits that leave fewest of its findings
 */
public record WouldChange(
        String file,
        String id,
        String title,
        int findings,
        List<Touched> touched,
        int tried,
        int possible,
        List<Edited> own,
        List<Edited> process,
        List<Edited> corrections,
        List<Edited> fewer) {

    public WouldChange {
        touched = List.copyOf(touched);
        own = List.copyOf(own);
        process = List.copyOf(process);
        corrections = List.copyOf(corrections);
        fewer = List.copyOf(fewer);
    }

    /** {@return whether every edit of the kinds that are tried was tried} */
    public boolean exhaustive() {
        return tried == possible;
    }

    /** {@return how many make it fall away} */
    public int falls() {
        return process.size() + corrections.size();
    }

    /** An element that the proof touches. */
    public record Touched(String id, String name) {}

    /**
     * An edit and what comes of it.
     *
     * @param toChoose whether a person chooses the value, and the one that was tried stands for any
     * @param left how many of the findings that the recommendation stands on are left
     * @param closes what is found no more besides
     * @param opens what is found then and was not before
     * @param takes what it takes from the customer or puts on somebody
     */
    public record Edited(
            List<Change> changes,
            boolean toChoose,
            int left,
            List<String> closes,
            List<String> opens,
            List<String> takes) {

        public Edited {
            changes = List.copyOf(changes);
            closes = List.copyOf(closes);
            opens = List.copyOf(opens);
            takes = List.copyOf(takes);
        }
    }
}
