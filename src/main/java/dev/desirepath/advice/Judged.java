package dev.desirepath.advice;

import dev.desirepath.rules.Missing;
import dev.desirepath.rules.Priority;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding with the verb that the four moves gave it.
 *
 * @param objections what speaks against the elimination, all of it
 * @param assumes what had to be assumed because the file does not say it
 * @param checkFirst what to find out before eliminating
 * @param asks what the journey would have to say for that
 * @param kept whether the thing stays as it is: both sides value it, or an objection guards it
 * @param because why the priority is what it is
 */
public record Judged(
        Finding finding,
        Action action,
        DecidedBy decidedBy,
        List<Objection> objections,
        List<String> assumes,
        List<String> checkFirst,
        List<Missing> asks,
        boolean kept,
        Priority priority,
        String because) {

    /** {@return the same verb for another finding} */
    Judged about(Finding other) {
        return new Judged(other, action, decidedBy, objections, assumes, checkFirst, asks, kept, priority, because);
    }

    public Judged {
        objections = List.copyOf(objections);
        assumes = List.copyOf(assumes);
        checkFirst = List.copyOf(checkFirst);
        asks = List.copyOf(asks);
    }

    /** That of all components; mostly it is the same one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Judged it
                        && action == it.action
                        && decidedBy == it.decidedBy
                        && kept == it.kept
                        && priority == it.priority
                        && finding.equals(it.finding)
                        && because.equals(it.because)
                        && objections.equals(it.objections)
                        && assumes.equals(it.assumes)
                        && checkFirst.equals(it.checkFirst));
    }

    /** Cheap, since they are the keys of maps. */
    @Override
    public int hashCode() {
        return finding.hashCode();
    }
}
