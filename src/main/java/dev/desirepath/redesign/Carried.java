package dev.desirepath.redesign;

import dev.desirepath.advice.Change;
import dev.desirepath.advice.Recommendation;
import java.util.List;

/** What became of the change of one recommendation. */
public record Carried(Recommendation recommendation, List<Part> parts) {

    public Carried {
        parts = List.copyOf(parts);
    }

    /** How an edit ended. */
    public enum End {
        /** It stands in the file. */
        MADE,
        /** The file said so by then. */
        DONE_BEFORE,
        /** It cannot be done, or not any more. */
        NOT_POSSIBLE,
        /** A person has to choose the value first. */
        TO_CHOOSE
    }

    /**
     * One edit.
     *
     * @param note why it was not made, or what to know about it; may be empty
     */
    public record Part(Change change, End end, String note) {}

    /** {@return that none of it was made, for that reason} */
    Carried leftOut(String reason) {
        return new Carried(
                recommendation,
                parts.stream()
                        .map(part -> new Part(part.change(), End.NOT_POSSIBLE, reason))
                        .toList());
    }

    /** {@return whether people have to work out the change by hand} */
    public boolean byHand() {
        return parts.isEmpty();
    }

    /** {@return whether all of it stands in the file} */
    public boolean complete() {
        return !byHand() && parts.stream().allMatch(part -> part.end() == End.MADE || part.end() == End.DONE_BEFORE);
    }

    /** {@return whether any of it was made} */
    public boolean anyMade() {
        return parts.stream().anyMatch(part -> part.end() == End.MADE);
    }
}
