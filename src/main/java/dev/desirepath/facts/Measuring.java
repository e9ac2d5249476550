package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Rated;
import dev.desirepath.journey.Reason;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Derives the figures of the whole journey; docs/measures.md has their formulas and sources. */
final class Measuring {

    private static final Set<Reason> FAILURES = EnumSet.of(Reason.STATUS, Reason.CLARIFICATION, Reason.FAILURE);

    private final Walk walk;

    Measuring(Walk walk) {
        this.walk = walk;
    }

    /** Writes the figures of all that is written down so far. */
    void write(Book book) {
        Figures figures = new Figures(book, walk.journey().name().place());
        writeCounts(book, figures);
        writeContacts(book.of(Contact.class), figures);
        writeReasons(book.of(Touchpoint.class), figures);
        writeEmotions(book.of(Emotion.class), figures);
        new FlowMeasures(walk, book.of(Step.class), book.of(HandOff.class)).write(figures);
        new TimeMeasures(book.of(Step.class), book.of(Wait.class), book.of(Journey.class)).write(figures);
        new Exposure(book.of(Step.class)).write(figures);
        for (Rating rating : book.of(Rating.class)) {
            if (rating.about() == Rated.JOURNEY && rating.gapPerMille() != null) {
                figures.add("perception gap", rating.gapPerMille(), Unit.THOUSANDTHS);
            }
        }
    }

    private void writeCounts(Book book, Figures figures) {
        int touchpoints = book.of(Touchpoint.class).size();
        int handOffs = book.of(HandOff.class).size();
        int decisions = book.of(Decision.class).size();
        figures.add("steps", walk.size(), Unit.THINGS);
        figures.add("moments of truth", touchpoints, Unit.THINGS);
        figures.add("break points", handOffs, Unit.THINGS);
        figures.add("business rules", decisions, Unit.THINGS);
        figures.add("points", touchpoints + handOffs + decisions, Unit.THINGS);
        figures.add("contacts", book.of(Contact.class).size(), Unit.THINGS);
        for (Journey journey : book.of(Journey.class)) {
            figures.add("units touched", journey.units(), Unit.THINGS);
        }
    }

    private static void writeContacts(List<Contact> contacts, Figures figures) {
        Set<String> resolved = new HashSet<>();
        int needing = 0;
        for (Contact contact : contacts) {
            needing += contact.need() == null ? 0 : 1;
            if (contact.resolved() == Answer.YES && contact.need() != null) {
                resolved.add(contact.need());
            }
        }
        figures.share("contacts per resolved need", needing, resolved.size());
    }

    private static void writeReasons(List<Touchpoint> touchpoints, Figures figures) {
        int reasons = 0;
        int failures = 0;
        for (Touchpoint touchpoint : touchpoints) {
            if (touchpoint.because() != null) {
                reasons++;
                failures += FAILURES.contains(touchpoint.because()) ? 1 : 0;
            }
        }
        figures.share("failure demand", failures, reasons);
    }

    private static void writeEmotions(List<Emotion> points, Figures figures) {
        int set = 0;
        int judged = 0;
        int met = 0;
        for (Emotion point : points) {
            if (point.goalStated()) {
                set++;
                judged += point.goalMet() == null ? 0 : 1;
                met += point.goalMet() == Answer.YES ? 1 : 0;
            }
        }
        figures.share("goals set", set, points.size());
        figures.share("goals met", met, judged);
    }
}
