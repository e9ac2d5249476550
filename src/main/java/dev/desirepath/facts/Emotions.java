package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.EmotionAt;
import dev.desirepath.journey.Feeling;
import dev.desirepath.journey.Felt;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Derives how the customer is meant to feel, and said they felt, at each touchpoint and in each wait. */
final class Emotions {

    private static final int FEWEST_FOR_A_WORST = 3;

    private final Walk walk;
    private final List<Step> points;
    private final BitSet followed;
    private final Nearest telling;
    private final boolean touchpointsHaveGoals;
    private final boolean waitsHaveGoals;
    private final boolean allObserved;
    /** The id of the step at which it is worst; empty where too few were asked. */
    private final String worst;

    Emotions(Walk walk, Waits waits) {
        this.walk = walk;
        this.points = walk.steps().stream()
                .filter(step -> walk.isTouchpoint(step) || isCustomersWait(step, waits))
                .toList();
        this.followed = walk.flow()
                .before(walk.touchpoints().stream()
                        .map(step -> walk.flow().number(step.id()))
                        .toList());
        this.telling = Nearest.before(walk.flow(), number -> isTelling(cluster(walk.step(number))));
        this.touchpointsHaveGoals = points.stream().anyMatch(step -> hasGoal(step) && walk.isTouchpoint(step));
        this.waitsHaveGoals = points.stream().anyMatch(step -> hasGoal(step) && !walk.isTouchpoint(step));
        this.allObserved = walk.covers("emotion") || points.stream().allMatch(step -> feeling(step) != null);
        List<Step> observed =
                points.stream().filter(step -> feeling(step) != null).toList();
        this.worst = observed.size() < FEWEST_FOR_A_WORST
                ? ""
                : observed.stream()
                        .min(Comparator.comparing(step -> Objects.requireNonNull(feeling(step))))
                        .map(Step::id)
                        .orElse("");
    }

    /** {@return at how many points a goal is written} */
    int goals() {
        return (int) points.stream().filter(Emotions::hasGoal).count();
    }

    /** {@return the emotions of the signature that no goal aims at; none when there is none} */
    String notAimedAt() {
        Listed<Felt> signature = walk.journey().signature();
        Set<String> aims = new HashSet<>();
        points.stream().filter(Emotions::hasGoal).forEach(step -> aims.add(meaning(goal(step))));
        String missing = signature == null
                ? ""
                : signature.entries().stream()
                        .filter(felt -> !aims.contains(meaning(felt)))
                        .map(Stated::written)
                        .collect(Collectors.joining(", "));
        return missing.isEmpty() ? "none" : missing;
    }

    private static String meaning(@Nullable Stated<Felt> felt) {
        if (felt == null) {
            return "";
        }
        Feeling feeling = felt.value().feeling();
        return feeling == null ? felt.value().word() : feeling.name();
    }

    void write(Book book) {
        points.forEach(step -> write(step, book));
    }

    /** A wait is the customer's when they have been met before it and are met after it. */
    private boolean isCustomersWait(Step step, Waits waits) {
        boolean some = step.emotion() != null || step.timing().waits() != null;
        return some && waits.isCustomers(walk.flow().number(step.id()));
    }

    private static boolean hasGoal(Step step) {
        return goal(step) != null;
    }

    private static @Nullable Stated<Felt> goal(Step step) {
        return step.emotion() == null ? null : step.emotion().goal();
    }

    private static @Nullable Feeling feeling(Step step) {
        Stated<Felt> observed = step.emotion() == null ? null : step.emotion().observed();
        return observed == null ? null : observed.value().feeling();
    }

    private static Feeling.@Nullable Cluster cluster(Step step) {
        Feeling feeling = feeling(step);
        return feeling == null ? null : feeling.cluster();
    }

    private void write(Step step, Book book) {
        int number = walk.flow().number(step.id());
        EmotionAt at = step.emotion();
        Stated<Felt> observed = at == null ? null : at.observed();
        Stated<Felt> goal = goal(step);
        Feeling aim = goal == null ? null : goal.value().feeling();
        Feeling felt = feeling(step);
        Emotion emotion = new Emotion(
                step.id(),
                at == null ? step.place() : at.place(),
                goal != null,
                isGoalExpected(step, observed),
                felt,
                observed == null ? "nothing" : observed.written(),
                cluster(step),
                cluster(step) == Feeling.Cluster.DESTROYING,
                goalMet(goal, felt),
                goal == null ? "none" : goal.value().word(),
                goal != null && aim == null,
                aim == null ? null : aim.cluster(),
                aim != null && aim.cluster() == Feeling.Cluster.ADVOCACY,
                walk.isTouchpoint(number) && !followed.get(number),
                step.id().equals(worst),
                at == null ? null : Walk.value(at.customers()),
                destroyedBefore(number));
        book.add(emotion)
                .from("goal", goal)
                .from("goalStated", goal)
                .from("goalVague", goal)
                .from("goalCluster", goal)
                .from("aimsHighest", goal)
                .from("observed", observed)
                .from("said", observed)
                .from("cluster", observed)
                .from("destroying", observed)
                .from("goalMet", observed)
                .from("customers", at == null ? null : at.customers());
    }

    /** Interest alone neither breaks the ladder nor mends it. */
    private static boolean isTelling(Feeling.@Nullable Cluster cluster) {
        return cluster != null && cluster != Feeling.Cluster.ATTENTION;
    }

    private @Nullable String destroyedBefore(int number) {
        return telling.to(number)
                .filter(earlier -> earlier != number)
                .map(walk::step)
                .filter(earlier -> cluster(earlier) == Feeling.Cluster.DESTROYING)
                .map(Step::id)
                .orElse(allObserved ? "none" : null);
    }

    private boolean isGoalExpected(Step step, @Nullable Stated<Felt> observed) {
        return observed != null
                || Walk.value(step.encounter().decisive()) == Answer.YES
                || (walk.isTouchpoint(step) ? touchpointsHaveGoals : waitsHaveGoals);
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
