package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Step;
import java.util.List;

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
        figures.share("feedback fraction", inLoop(), steps);
        figures.share("parallelism", steps, longestPath());
        writeAutomation(figures);
        writeMedia(figures);
    }

    private int inLoop() {
        int inLoop = 0;
        for (dev.desirepath.facts.Step step : facts) {
            inLoop += step.inLoop() ? 1 : 0;
        }
        return inLoop;
    }

    private void writeAutomation(Figures figures) {
        int saying = 0;
        int automated = 0;
        for (int number = 0; number < flow.size(); number++) {
            saying += saysWho(number) ? 1 : 0;
            automated += isAutomated(number) ? 1 : 0;
        }
        figures.share("automated fraction", automated, saying);
    }

    private void writeMedia(Figures figures) {
        int onMedium = 0;
        int electronic = 0;
        for (HandOff handOff : handOffs) {
            onMedium += handOff.medium() == null ? 0 : 1;
            electronic += handOff.medium() != null && isSystem(handOff.medium()) ? 1 : 0;
        }
        figures.share("electronic fraction", electronic, onMedium);
    }

    private void writeWays(Figures figures) {
        long changes = 0;
        long again = 0;
        long byAnother = 0;
        long atOnce = 0;
        for (int before = 0; before < flow.size(); before++) {
            for (int next : flow.following(before)) {
                boolean changed = walk.changesHands(before, next);
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
        List<int[]> components = flow.components().inOrder();
        int[] longest = new int[components.size()];
        int most = 0;
        for (int number = 0; number < longest.length; number++) {
            longest[number] += components.get(number).length;
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

    private boolean saysWho(int number) {
        Step step = walk.step(number);
        return step.appraisal().automated() != null || (step.by() != null && !walk.isCustomersOwn(number));
    }

    private boolean isAutomated(int number) {
        Answer said = Walk.value(walk.step(number).appraisal().automated());
        return said == null ? saysWho(number) && walk.isDoneBySystems(number) : said == Answer.YES;
    }

    private boolean isSystem(String medium) {
        Actor actor = walk.journey().actors().get(medium);
        return actor != null && Walk.isKind(actor, ActorKind.SYSTEM);
    }
}
