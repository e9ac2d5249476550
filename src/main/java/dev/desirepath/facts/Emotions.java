package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.EmotionAt;
import dev.desirepath.journey.Feeling;
import dev.desirepath.journey.Felt;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives how the customer is meant to feel, and said they felt, at each touchpoint and in each wait. */
final class Emotions {

    private static final int FEWEST_FOR_A_WORST = 3;

    private final Walk walk;
    private final List<Integer> points = new ArrayList<>();
    private final Nearest telling;
    private final boolean touchpointsHaveGoals;
    private final boolean waitsHaveGoals;
    private final boolean allObserved;
    private final int goals;
    /** The step at which it is worst; none where too few were asked. */
    private final int worst;

    Emotions(Walk walk, Waits waits) {
        this.walk = walk;
        int touchpointGoals = 0;
        int waitGoals = 0;
        int observed = 0;
        for (int number = 0; number < walk.size(); number++) {
            Step step = walk.step(number);
            boolean touchpoint = walk.isTouchpoint(number);
            if (touchpoint || isCustomersWait(number, waits)) {
                points.add(number);
                touchpointGoals += touchpoint && hasGoal(step) ? 1 : 0;
                waitGoals += !touchpoint && hasGoal(step) ? 1 : 0;
                observed += feeling(step) == null ? 0 : 1;
            }
        }
        this.telling = Nearest.before(walk.flow(), number -> isTelling(cluster(walk.step(number))));
        this.touchpointsHaveGoals = touchpointGoals > 0;
        this.waitsHaveGoals = waitGoals > 0;
        this.goals = touchpointGoals + waitGoals;
        this.allObserved = walk.covers("emotion") || observed == points.size();
        this.worst = observed < FEWEST_FOR_A_WORST ? FlowGraph.NONE : worst();
    }

    private int worst() {
        int worst = FlowGraph.NONE;
        Feeling least = null;
        for (int number : points) {
            Feeling feeling = feeling(walk.step(number));
            if (feeling != null && (least == null || feeling.compareTo(least) < 0)) {
                least = feeling;
                worst = number;
            }
        }
        return worst;
    }

    /** {@return at how many points a goal is written} */
    int goals() {
        return goals;
    }

    /** {@return the emotions of the signature that no goal aims at; none when there is none} */
    String notAimedAt() {
        Listed<Felt> signature = walk.journey().signature();
        if (signature == null) {
            return "none";
        }
        Set<String> aims = new HashSet<>();
        for (int number : points) {
            if (hasGoal(walk.step(number))) {
                aims.add(meaning(goal(walk.step(number))));
            }
        }
        List<String> missing = new ArrayList<>();
        for (Stated<Felt> felt : signature.entries()) {
            if (!aims.contains(meaning(felt))) {
                missing.add(felt.written());
            }
        }
        return missing.isEmpty() ? "none" : String.join(", ", missing);
    }

    private static String meaning(@Nullable Stated<Felt> felt) {
        if (felt == null) {
            return "";
        }
        Feeling feeling = felt.value().feeling();
        return feeling == null ? felt.value().word() : feeling.name();
    }

    void write(Book book) {
        for (int number : points) {
            write(number, walk.step(number), book);
        }
    }

    /** A wait is the customer's when they have been met before it and are met after it. */
    private boolean isCustomersWait(int number, Waits waits) {
        Step step = walk.step(number);
        boolean some = step.emotion() != null || step.timing().waits() != null;
        return some && waits.isCustomers(number);
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

    private void write(int number, Step step, Book book) {
        EmotionAt at = step.emotion();
        Stated<Felt> observed = at == null ? null : at.observed();
        Stated<Felt> goal = goal(step);
        Feeling aim = goal == null ? null : goal.value().feeling();
        Feeling felt = feeling(step);
        Emotion emotion = new Emotion(
                step.id(),
                at == null ? step.place() : at.place(),
                goal != null,
                isGoalExpected(number, observed),
                felt,
                observed == null ? "nothing" : observed.written(),
                cluster(step),
                cluster(step) == Feeling.Cluster.DESTROYING,
                goalMet(goal, felt),
                goal == null ? "none" : goal.value().word(),
                goal != null && aim == null,
                aim == null ? null : aim.cluster(),
                aim != null && aim.cluster() == Feeling.Cluster.ADVOCACY,
                walk.isTouchpoint(number) && !walk.isMetAfter(number),
                number == worst,
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
        int earlier = telling.to(number);
        boolean destroyed = earlier != FlowGraph.NONE
                && earlier != number
                && cluster(walk.step(earlier)) == Feeling.Cluster.DESTROYING;
        return destroyed ? walk.step(earlier).id() : allObserved ? "none" : null;
    }

    private boolean isGoalExpected(int number, @Nullable Stated<Felt> observed) {
        return observed != null
                || Walk.value(walk.step(number).encounter().decisive()) == Answer.YES
                || (walk.isTouchpoint(number) ? touchpointsHaveGoals : waitsHaveGoals);
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
