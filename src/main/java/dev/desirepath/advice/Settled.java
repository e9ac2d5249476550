package dev.desirepath.advice;

import dev.desirepath.journey.Acceptance;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Response;
import java.util.List;

/**
 * What the house has settled on a journey, so that it is shown apart from the advice.
 *
 * @param accepted findings that somebody answers for
 * @param onTrial findings of rules that are on trial, which nobody has to act on
 * @param rejected recommendations that those responsible rejected
 * @param known findings that the baseline knows already
 * @param gone the ids of findings that the baseline knows and that are no more, sorted
 * @param notices what no longer fits: acceptances that ran out or meet nothing, responses to what is not advised
 * @param found the ids of all findings but the accepted and those on trial, sorted
 */
public record Settled(
        List<Accepted> accepted,
        List<Finding> onTrial,
        List<Rejected> rejected,
        List<Finding> known,
        List<String> gone,
        List<Notice> notices,
        List<String> found) {

    /** A finding and the acceptance that covers it. */
    public record Accepted(Finding finding, Acceptance acceptance) {}

    /** A recommendation that those responsible rejected. */
    public record Rejected(Recommendation recommendation, Response response) {}

    /** What no longer fits, and where it is written. */
    public record Notice(String message, Place place) {}

    public Settled {
        accepted = List.copyOf(accepted);
        onTrial = List.copyOf(onTrial);
        rejected = List.copyOf(rejected);
        known = List.copyOf(known);
        gone = List.copyOf(gone);
        notices = List.copyOf(notices);
        found = List.copyOf(found);
    }

    /** {@return whether there is nothing to show} */
    public boolean isEmpty() {
        return accepted.isEmpty()
                && onTrial.isEmpty()
                && rejected.isEmpty()
                && known.isEmpty()
                && gone.isEmpty()
                && notices.isEmpty();
    }
}
