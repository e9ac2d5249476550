package dev.desirepath.cli;

import dev.desirepath.report.ProofText;
import java.util.List;
import java.util.Locale;

/** What can be explained on some journeys. */
record Listed(List<OfJourney> journeys) {

    /** What can be explained on one journey. */
    record OfJourney(String file, List<Line> recommendations) {}

    /** One recommendation. */
    record Line(int rank, String id, String priority, String title) {}

    /** {@return the recommendations on each, and how to go on} */
    static Answer of(String path, List<Subject> subjects) {
        List<OfJourney> journeys = subjects.stream().map(Listed::one).toList();
        StringBuilder text = new StringBuilder();
        subjects.forEach(each ->
                text.append(ProofText.titles(each.file(), each.advice())).append('\n'));
        boolean alone = subjects.size() == 1;
        text.append(ProofText.howToGoOn(path, alone ? "1" : "ID", alone ? "" : " --journey FILE"));
        return new Answer(text.toString(), alone ? journeys.get(0) : new Listed(journeys));
    }

    private static OfJourney one(Subject subject) {
        return new OfJourney(
                subject.file(),
                subject.advice().recommendations().stream()
                        .map(it -> new Line(
                                it.rank(), it.id(), it.priority().name().toLowerCase(Locale.ROOT), it.title()))
                        .toList());
    }
}
