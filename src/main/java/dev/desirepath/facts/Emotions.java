package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.EmotionAt;
import dev.desirepath.journey.Feeling;
import dev.desirepath.journey.Felt;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives how the customer is meant to feel, and said they felt, at each touchpoint and in each wait. */
final class Emotions {

    private final Walk walk;
    private final List<Step> points;
    private final boolean goalAtTouchpoints;
    private final boolean goalAtWaits;

    Emotions(Walk walk) {
        this.walk = walk;
        this.points = walk.steps().stream()
                .filter(step -> walk.isTouchpoint(step) || isCustomersWait(step))
                .toList();
        this.goalAtTouchpoints = points.stream().anyMatch(point -> hasGoal(point) && walk.isTouchpoint(point));
        this.goalAtWaits = points.stream().anyMatch(point -> hasGoal(point) && !walk.isTouchpoint(point));
    }

    /** {@return at how many points a goal is written} */
    int goals() {
        return (int) points.stream().filter(Emotions::hasGoal).count();
    }

    void write(Book book) {
        points.forEach(step -> write(step, book));
    }

    /** A wait is the customer's when they have been met before it and are met after it. */
    private boolean isCustomersWait(Step step) {
        boolean waits = step.emotion() != null || step.timing().waits() != null;
        int number = walk.flow().number(step.id());
        return waits
                && walk.flow().leadingTo(number).intersects(walk.touched())
                && walk.flow().reachableFrom(number).intersects(walk.touched());
    }

    private static boolean hasGoal(Step step) {
        return step.emotion() != null && step.emotion().goal() != null;
    }

    private void write(Step step, Book book) {
        EmotionAt at = step.emotion();
        Stated<Felt> observed = at == null ? null : at.observed();
        Feeling felt = observed == null ? null : observed.value().feeling();
        Emotion emotion = new Emotion(
                step.id(),
                at == null ? step.place() : at.place(),
                hasGoal(step),
                isGoalExpected(step, observed),
                felt,
                felt == null ? null : felt.cluster(),
                goalMet(at == null ? null : at.goal(), felt));
        book.add(emotion).from("observed", observed).from("cluster", observed).from("goalMet", observed);
    }

    private boolean isGoalExpected(Step step, @Nullable Stated<Felt> observed) {
        return observed != null
                || Walk.value(step.encounter().decisive()) == Answer.YES
                || (walk.isTouchpoint(step) ? goalAtTouchpoints : goalAtWaits);
    }

    /** Goals are whole: where none is written, none is met. */
    private static @Nullable Answer goalMet(@Nullable Stated<Felt> goal, @Nullable Feeling felt) {
        if (goal == null) {
            return Answer.NO;
        }
        Feeling aim = goal.value().feeling();
        if (aim == null || felt == null) {
            return null;
        }
        return felt.cluster().compareTo(aim.cluster()) >= 0 ? Answer.YES : Answer.NO;
    }
}
