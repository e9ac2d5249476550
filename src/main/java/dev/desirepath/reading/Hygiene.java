package dev.desirepath.reading;

import dev.desirepath.journey.EmotionAt;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Problem;
import dev.desirepath.journey.Rating;
import dev.desirepath.journey.Scale;
import dev.desirepath.journey.State;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what is not wrong in a journey file, but probably not meant either. */
public final class Hygiene {

    private final Journey journey;
    private final List<Problem> notices = new ArrayList<>();

    private Hygiene(Journey journey) {
        this.journey = journey;
    }

    /** {@return the notices about a journey, in the order of its file} */
    public static List<Problem> of(Journey journey) {
        Hygiene hygiene = new Hygiene(journey);
        hygiene.unreachableSteps();
        hygiene.stepsOfOneName();
        hygiene.stateAgainstObservations();
        hygiene.emotionsWithoutWitness();
        hygiene.ratingsOutsideTheirScale();
        hygiene.casesThatAreMissing();
        hygiene.coverageOfNothing();
        hygiene.notices.addAll(Wordings.nearlyEqualNeeds(journey));
        hygiene.notices.addAll(Wordings.itemsFromNowhere(journey));
        hygiene.notices.addAll(Sourcing.numbersWithoutSource(journey));
        Collections.sort(hygiene.notices);
        return List.copyOf(hygiene.notices);
    }

    private void add(Place place, int length, String message, String help) {
        notices.add(Problem.notice(place, length, message, help));
    }

    private void add(Stated<?> at, String message, String help) {
        add(at.place(), at.written().length(), message, help);
    }

    private void unreachableSteps() {
        for (Step step : Reach.unreachable(journey.steps())) {
            add(
                    step.name(),
                    "step %s is never reached from the first step".formatted(Characters.quote(step.id())),
                    "Name it in 'next' of a step before it, or say what it comes after with 'after'; 'after: none' says"
                            + " that the journey can begin here.");
        }
    }

    private void stepsOfOneName() {
        Map<String, Step> first = new HashMap<>();
        for (Step step : journey.steps()) {
            Step other = first.putIfAbsent(Names.same(step.name().value()), step);
            if (other != null) {
                add(
                        step.name(),
                        "steps %s and %s have one name"
                                .formatted(Characters.quote(other.id()), Characters.quote(step.id())),
                        "If they are one step, lead back to it with 'next'; otherwise say in the name what differs.");
            }
        }
    }

    private void stateAgainstObservations() {
        Stated<State> state = journey.state();
        if (state == null || state.value() != State.PLANNED) {
            return;
        }
        Sourcing.emotions(journey).stream()
                .map(EmotionAt::observed)
                .filter(observed -> observed != null)
                .findFirst()
                .ifPresent(observed -> add(
                        observed,
                        "the journey is planned, but an emotion was observed on it",
                        "Keep the journey as it is and the planned one in two files, or write 'state: observed'."));
    }

    private void emotionsWithoutWitness() {
        for (EmotionAt emotion : Sourcing.emotions(journey)) {
            boolean who = emotion.customers() != null || emotion.source() != null || journey.source() != null;
            if (emotion.observed() != null && (!who || emotion.when() == null)) {
                add(
                        emotion.observed(),
                        "nobody can tell %s the emotion %s"
                                .formatted(
                                        who ? "when customers said" : "who said, and when,",
                                        Characters.quote(emotion.observed().written())),
                        "Write beside it: customers: 41, when: 2026-05.");
            }
        }
    }

    private void ratingsOutsideTheirScale() {
        List<Rating> ratings = journey.assessment().ratings();
        for (Rating rating : ratings == null ? List.<Rating>of() : ratings) {
            Stated<String> name = rating.scale();
            Scale scale = name == null ? null : journey.assessment().scales().get(name.value());
            if (rating.value() != null
                    && scale != null
                    && !within(rating.value().value(), scale)) {
                add(
                        rating.value(),
                        "the rating %s lies outside the scale %s"
                                .formatted(Characters.quote(rating.value().written()), Characters.quote(scale.name())),
                        "The scale goes from %s to %s.".formatted(written(scale.from()), written(scale.to())));
            }
        }
    }

    private static boolean within(BigDecimal value, Scale scale) {
        boolean low = scale.from() != null && value.compareTo(scale.from().value()) < 0;
        boolean high = scale.to() != null && value.compareTo(scale.to().value()) > 0;
        return !low && !high;
    }

    private static String written(@Nullable Stated<?> stated) {
        return stated == null ? "anywhere" : stated.written();
    }

    private void casesThatAreMissing() {
        for (Step step : journey.steps()) {
            var cases = step.conduct().cases();
            if (cases == null || cases.simple() == null || cases.hard() == null) {
                continue;
            }
            BigDecimal sum =
                    cases.simple().value().fraction().add(cases.hard().value().fraction());
            if (sum.compareTo(BigDecimal.ONE) < 0) {
                String percent = Numbers.exact(sum.movePointRight(2)).toPlainString();
                add(
                        cases.hard(),
                        "the simple and the hard cases of step %s are %s%% together"
                                .formatted(Characters.quote(step.id()), percent),
                        "Together they are usually 100%.");
            }
        }
    }

    private void coverageOfNothing() {
        if (journey.covers() == null) {
            return;
        }
        journey.covers().entries().stream()
                .filter(covers -> !Covered.says(journey, covers.value()))
                .forEach(covers -> add(
                        covers,
                        "'covers' names %s, of which the journey says nothing"
                                .formatted(Characters.quote(covers.written())),
                        "That means: there is none anywhere. The keys are: %s."
                                .formatted(String.join(", ", covers.value().keys()))));
    }
}
