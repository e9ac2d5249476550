package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures of the flow: who takes over how often, what comes back, what runs side by side or by itself. */
final class FlowMeasures {

    private final Walk walk;
    private final FlowGraph flow;
    private final List<dev.desirepath.facts.Step> facts;
    private final List<HandOff> handOffs;

    FlowMeasures(Walk walk, List<dev.desirepath.facts.Step> facts, List<HandOff> handOffs) {
        this.walk = walk;
        this.flow = walk.flow();
        this.facts = facts;
        this.handOffs = handOffs;
    }

    void write(Figures figures) {
        int steps = flow.size();
        writeWays(figures);
        figures.share(
                "feedback fraction",
                facts.stream().filter(dev.desirepath.facts.Step::inLoop).count(),
                steps);
        figures.share("parallelism", steps, longestPath());
        long saying = walk.steps().stream().filter(this::saysWho).count();
        figures.share(
                "automated fraction",
                walk.steps().stream().filter(this::isAutomated).count(),
                saying);
        List<HandOff> onMedium =
                handOffs.stream().filter(handOff -> handOff.medium() != null).toList();
        figures.share(
                "electronic fraction",
                onMedium.stream().filter(handOff -> isSystem(handOff.medium())).count(),
                onMedium.size());
    }

    private void writeWays(Figures figures) {
        long changes = 0;
        long again = 0;
        long byAnother = 0;
        long atOnce = 0;
        for (int before = 0; before < flow.size(); before++) {
            for (int next : flow.following(before)) {
                Optional<Actor> giver = walk.holder(before);
                boolean changed = giver.isPresent()
                        && walk.holder(next).isPresent()
                        && !walk.holder(next).equals(giver);
                boolean back = next <= before
                        && flow.components().of(before) == flow.components().of(next);
                changes += changed ? 1 : 0;
                atOnce += next == before ? 1 : 0;
                again += back && !changed ? 1 : 0;
                byAnother += back && changed ? 1 : 0;
            }
        }
        figures.share("hand-off fraction", changes, flow.size());
        figures.add("repeats", again, Unit.THINGS);
        figures.add("redos", byAnother, Unit.THINGS);
        figures.add("self-loops", atOnce, Unit.THINGS);
        figures.add("repetitions", again + byAnother - atOnce, Unit.THINGS);
    }

    /** A loop counts with all its steps. */
    private int longestPath() {
        List<List<Integer>> components = flow.components().inOrder();
        int[] longest = new int[components.size()];
        int most = 0;
        for (int number = 0; number < longest.length; number++) {
            longest[number] += components.get(number).size();
            most = Math.max(most, longest[number]);
            for (int step : components.get(number)) {
                for (int next : flow.following(step)) {
                    int behind = flow.components().of(next);
                    if (behind != number) {
                        longest[behind] = Math.max(longest[behind], longest[number]);
                    }
                }
            }
        }
        return most;
    }

    private boolean saysWho(Step step) {
        return step.appraisal().automated() != null || (step.by() != null && !walk.isCustomersOwn(step));
    }

    private boolean isAutomated(Step step) {
        Answer said = Walk.value(step.appraisal().automated());
        boolean bySystem = saysWho(step)
                && Walk.items(step.by()).stream().allMatch(name -> Walk.isKind(walk.actor(name), ActorKind.SYSTEM));
        return said == null ? bySystem : said == Answer.YES;
    }

    private boolean isSystem(@Nullable String medium) {
        Actor actor = walk.journey().actors().get(Objects.requireNonNullElse(medium, ""));
        return actor != null && Walk.isKind(actor, ActorKind.SYSTEM);
    }
}
