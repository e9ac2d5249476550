package dev.desirepath.advice;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a rule would have taken away and what stays as it is.
 *
 * @param objections what guards it; none where both sides value it
 */
public record Kept(Finding finding, List<Objection> objections) {

    public Kept {
        objections = List.copyOf(objections);
    }

    static Kept of(Judged judged) {
        return new Kept(judged.finding(), judged.decidedBy() == DecidedBy.WORTH ? List.of() : judged.objections());
    }

    /** {@return why it stays} */
    public String why() {
        return objections.isEmpty()
                ? "both sides value it"
                : objections.stream().map(Objection::message).collect(Collectors.joining("; "));
    }
}
