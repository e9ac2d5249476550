package dev.desirepath.redesign;

import dev.desirepath.facts.Unit;
import dev.desirepath.redesign.Audit.Noted;
import dev.desirepath.redesign.Audit.Work;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In what two journeys differ, and which of it is better and which is worse; docs/comparing.md says what counts.
 *
 * @param better what the verdict rests on
 * @param worse the same
 * @param notKnown what only one of both says, so that nobody knows which is better
 * @param findings what the same rules find in both
 * @param measures all figures that differ
 * @param objections what the change takes from the customer or puts on somebody; each counts as worse
 */
public record Differences(
        Verdict verdict,
        List<Point> better,
        List<Point> worse,
        List<Point> notKnown,
        Matching matching,
        Findings findings,
        Recommendations recommendations,
        List<Figure> measures,
        List<String> objections,
        List<Work> work) {

    public Differences {
        better = List.copyOf(better);
        worse = List.copyOf(worse);
        notKnown = List.copyOf(notKnown);
        measures = List.copyOf(measures);
        objections = List.copyOf(objections);
        work = List.copyOf(work);
    }

    /** How the later journey stands to the earlier one. */
    public enum Verdict {
        /** Something is better and nothing worse. */
        BETTER,
        /** Something is worse and nothing better. */
        WORSE,
        /** Something is better and something worse. */
        TRADED,
        /** Nothing that counts differs. */
        SAME,
        /** They have so few steps in common that nothing can be held against anything. */
        TWO_JOURNEYS
    }

    /**
     * Something that counts.
     *
     * @param what what is compared, such as {@code waiting}
     * @param says the sentence
     */
    public record Point(String what, String says) {}

    /**
     * A figure of the whole journey.
     *
     * @param before null where the earlier file does not allow it
     * @param after null where the later file does not allow it
     */
    public record Figure(
            String measure,
            Unit numberOf,
            @Nullable Long before,
            @Nullable Long after) {}

    /**
     * A finding in both.
     *
     * @param before as it was found
     * @param after as it is found now
     * @param changed whether it says something else now, new names of steps apart
     */
    public record Both(Noted before, Noted after, boolean changed) {}

    /**
     * What became of findings.
     *
     * @param kept found before and now
     * @param elsewhere found by the same rule, before at one element and now at another, with the same priority or, where
     *     they have a step in common, one no more urgent
     * @param notJudged found before; now the file does not say enough to tell
     * @param cameToLight found now; before the file did not say enough to tell
     */
    public record Findings(
            List<Noted> closed,
            List<Noted> opened,
            List<Both> kept,
            List<Both> elsewhere,
            List<Noted> notJudged,
            List<Noted> cameToLight) {

        public Findings {
            closed = List.copyOf(closed);
            opened = List.copyOf(opened);
            kept = List.copyOf(kept);
            elsewhere = List.copyOf(elsewhere);
            notJudged = List.copyOf(notJudged);
            cameToLight = List.copyOf(cameToLight);
        }
    }

    /**
     * What became of recommendations: one is kept while one of its findings is.
     *
     * @param closed of the earlier journey
     * @param opened of the later one
     * @param kept of the later one
     */
    public record Recommendations(List<Advised> closed, List<Advised> opened, List<Advised> kept) {

        public Recommendations {
            closed = List.copyOf(closed);
            opened = List.copyOf(opened);
            kept = List.copyOf(kept);
        }
    }

    /**
     * A recommendation by what names it.
     *
     * @param rank that it has on its journey
     * @param priority in small letters
     */
    public record Advised(String id, int rank, String priority, String action, String title) {}
}
