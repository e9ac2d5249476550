package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Derives the figures of the whole journey; docs/measures.md has their formulas and sources. */
final class Measuring {

    private static final Set<Reason> FAILURES = Set.of(Reason.STATUS, Reason.CLARIFICATION, Reason.FAILURE);

    private final Walk walk;
    private final List<Fact> facts;

    Measuring(Walk walk, List<Fact> facts) {
        this.walk = walk;
        this.facts = facts;
    }

    private <T extends Fact> Stream<T> all(Class<T> type) {
        return Facts.of(type, facts).stream();
    }

    void write(Book book) {
        Figures figures = new Figures(book, walk.journey().name().place());
        writeCounts(figures);
        writeDemand(figures);
        writeEmotions(figures);
        new FlowMeasures(walk, all(Step.class).toList(), all(HandOff.class).toList()).write(figures);
        new TimeMeasures(facts).write(figures);
        new Exposure(all(Step.class).toList()).write(figures);
        all(Rating.class)
                .filter(rating ->
                        rating.about() == dev.desirepath.journey.Rated.JOURNEY && rating.gapPerMille() != null)
                .forEach(rating ->
                        figures.add("perception gap", Objects.requireNonNull(rating.gapPerMille()), Unit.THOUSANDTHS));
    }

    private void writeCounts(Figures figures) {
        long touchpoints = all(Touchpoint.class).count();
        long handOffs = all(HandOff.class).count();
        long decisions = all(Decision.class).count();
        figures.add("steps", walk.steps().size(), Unit.THINGS);
        figures.add("moments of truth", touchpoints, Unit.THINGS);
        figures.add("break points", handOffs, Unit.THINGS);
        figures.add("business rules", decisions, Unit.THINGS);
        figures.add("points", touchpoints + handOffs + decisions, Unit.THINGS);
        figures.add("contacts", all(Contact.class).count(), Unit.THINGS);
        all(Journey.class).forEach(journey -> figures.add("units touched", journey.units(), Unit.THINGS));
    }

    private void writeDemand(Figures figures) {
        List<Contact> contacts = all(Contact.class).toList();
        Set<String> resolved = new HashSet<>();
        for (Contact contact : contacts) {
            if (contact.resolved() == Answer.YES && contact.need() != null) {
                resolved.add(contact.need());
            }
        }
        long needing =
                contacts.stream().filter(contact -> contact.need() != null).count();
        figures.share("contacts per resolved need", needing, resolved.size());
        List<Touchpoint> reasons = all(Touchpoint.class)
                .filter(touchpoint -> touchpoint.because() != null)
                .toList();
        long failures = reasons.stream()
                .filter(touchpoint -> FAILURES.contains(touchpoint.because()))
                .count();
        figures.share("failure demand", failures, reasons.size());
    }

    private void writeEmotions(Figures figures) {
        List<Emotion> points = all(Emotion.class).toList();
        long set = points.stream().filter(Emotion::goalStated).count();
        List<Emotion> judged = points.stream()
                .filter(point -> point.goalStated() && point.goalMet() != null)
                .toList();
        figures.share("goals set", set, points.size());
        figures.share(
                "goals met",
                judged.stream().filter(point -> point.goalMet() == Answer.YES).count(),
                judged.size());
    }
}
