package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Feedback;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Outcome;
import dev.desirepath.journey.Promise;
import dev.desirepath.journey.Stage;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import dev.desirepath.journey.Totals;
import dev.desirepath.journey.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Derives what is so of the journey as a whole and of its stages. */
final class Whole {

    private final Walk walk;
    private final Emotions emotions;
    private final List<Conversation> contacts;
    private final Parties parties;

    Whole(Walk walk, Emotions emotions, List<Conversation> contacts, Parties parties) {
        this.walk = walk;
        this.emotions = emotions;
        this.contacts = contacts;
        this.parties = parties;
    }

    void write(Book book) {
        Journey journey = walk.journey();
        Outcome outcome = journey.outcome();
        Totals totals = journey.assessment().totals();
        Stated<String> owner = walk.said(journey.owner(), "owner", "none");
        List<Promise> promises = journey.assessment().promises();
        dev.desirepath.facts.Journey whole = new dev.desirepath.facts.Journey(
                journey.id(),
                journey.name().place(),
                journey.steps().size(),
                outcome != null,
                outcome != null && outcome.measure() != null,
                journey.signature() != null && !journey.signature().entries().isEmpty(),
                emotions.notAimedAt(),
                emotions.goals(),
                walk.touchpoints().length,
                contacts.size(),
                parties.units(),
                parties.unitsAtLeast(),
                parties.unitsExactly(),
                Objects.requireNonNullElse(Walk.value(journey.caseManager()), "none"),
                Walk.value(owner),
                broken(promises == null ? List.of() : promises),
                voice(journey.assessment().voice()),
                totals == null ? null : Walk.minutes(totals.elapsed()),
                totals == null ? null : Walk.minutes(totals.work()));
        Origins origins = book.add(whole)
                .from("owner", owner)
                .from("caseManager", journey.caseManager())
                .at("outcomeStated", outcome == null ? null : outcome.place())
                .at(
                        "signatureStated",
                        journey.signature() == null ? null : journey.signature().place())
                .at(
                        "notAimedAt",
                        journey.signature() == null ? null : journey.signature().place())
                .from("outcomeMeasured", outcome == null ? null : outcome.measure());
        if (totals != null) {
            origins.from("elapsedMinutes", totals.elapsed()).from("workMinutes", totals.work());
        }
        if (journey.assessment().voice() != null) {
            origins.at("voice", journey.assessment().voice().place());
        }
    }

    private static int broken(List<Promise> promises) {
        int broken = 0;
        for (Promise promise : promises) {
            broken += Walk.value(promise.kept()) == Answer.NO ? 1 : 0;
        }
        return broken;
    }

    private @Nullable Answer voice(@Nullable Voice voice) {
        for (int touchpoint : walk.touchpoints()) {
            if (isHeard(walk.step(touchpoint))) {
                return Answer.YES;
            }
        }
        if (voice == null) {
            return walk.covers("voice") ? Answer.NO : null;
        }
        List<@Nullable Stated<String>> ways = new ArrayList<>();
        ways.add(walk.said(voice.answer(), "voice", "no"));
        ways.add(walk.said(voice.flag(), "voice", "no"));
        ways.add(walk.said(voice.help(), "voice", "no"));
        if (ways.stream().anyMatch(way -> way != null && !isNone(way.value()))) {
            return Answer.YES;
        }
        return ways.contains(null) ? null : Answer.NO;
    }

    /** {@return whether the words say that there is no such thing} */
    static boolean isNone(String written) {
        return written.equals("no") || written.equals("none");
    }

    private static boolean isHeard(Step touchpoint) {
        Feedback feedback = touchpoint.encounter().feedback();
        String usedBy = feedback == null ? null : Walk.value(feedback.usedBy());
        return Walk.value(touchpoint.encounter().answerable()) == Answer.YES
                || (usedBy != null && !usedBy.equals("none"));
    }

    void writeStages(Book book) {
        Map<String, Integer> steps = new HashMap<>();
        Map<String, Integer> touchpoints = new HashMap<>();
        Map<String, Integer> begun = new HashMap<>();
        for (Step step : walk.steps()) {
            count(steps, step);
        }
        for (int touchpoint : walk.touchpoints()) {
            count(touchpoints, walk.step(touchpoint));
        }
        for (Conversation contact : contacts) {
            count(begun, contact.first());
        }
        for (Stage stage : walk.journey().stages()) {
            book.addPlain(new dev.desirepath.facts.Stage(
                    stage.id(),
                    stage.name().place(),
                    stage.name().value(),
                    steps.getOrDefault(stage.id(), 0),
                    touchpoints.getOrDefault(stage.id(), 0),
                    begun.getOrDefault(stage.id(), 0)));
        }
    }

    private static void count(Map<String, Integer> stages, Step step) {
        stages.merge(Objects.requireNonNullElse(step.stage(), ""), 1, Integer::sum);
    }
}
