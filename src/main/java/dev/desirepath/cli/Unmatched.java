package dev.desirepath.cli;

import dev.desirepath.journey.Journey;
import dev.desirepath.report.Printable;
import dev.desirepath.report.ProblemText;
import dev.desirepath.review.DecidedReview;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What the configuration decides about journeys that a run did not meet. */
final class Unmatched {

    private final Config config;
    private final DecidedReview review;

    Unmatched(Rulebook rulebook, LocalDate today) {
        this.config = rulebook.config();
        this.review = new DecidedReview(config.file(), rulebook.packs(), today);
    }

    void add(Journey journey) {
        review.add(journey);
    }

    /**
     * {@return what to say of it on standard error; that a journey is not among some of all says nothing}
     *
     * @param all whether everything is asked for
     */
    String said(Path folder, List<String> paths, Collection<Path> found, boolean all) {
        if (review.unused().isEmpty() && config.file().scopes().isEmpty()) {
            return "";
        }
        if (JourneyFiles.areAllOf(config, folder, paths, found)) {
            return review.unmatched().stream().map(ProblemText::of).collect(Collectors.joining());
        }
        return all && !review.unused().isEmpty()
                ? "desirepath: not used in this run, since other journeys are meant: "
                        + Printable.text(String.join(", ", review.unused())) + "\n"
                : "";
    }
}
