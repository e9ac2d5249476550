package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Role;
import dev.desirepath.journey.Step;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Says what becomes of a case with whoever receives it, in the steps until it is passed on. */
final class Receiving {

    private final Walk walk;
    private final Outputs outputs;

    Receiving(Walk walk, Outputs outputs) {
        this.walk = walk;
        this.outputs = outputs;
    }

    /** {@return whether the giver is written to be able to do it as well; null when not stated} */
    @Nullable
    Answer couldBeDoneBy(Actor giver, int[] run) {
        boolean said = true;
        for (int step : run) {
            Listed<String> could = walk.said(walk.step(step).appraisal().couldBeDoneBy(), "could be done by");
            if (could != null && !could.lists(giver.name())) {
                return Answer.NO;
            }
            said &= could != null;
        }
        return said ? Answer.YES : null;
    }

    /** {@return whether it lies between two steps of the giver and nobody else's} */
    boolean isPassedBack(int[] run, Actor giver) {
        for (int number : run) {
            int[] following = walk.flow().following(number);
            if (following.length == 0
                    || !areAmong(following, run, giver)
                    || !areAmong(walk.flow().preceding(number), run, giver)) {
                return false;
            }
        }
        return true;
    }

    private boolean areAmong(int[] steps, int[] run, Actor giver) {
        for (int number : steps) {
            if (!walk.isHeldBy(number, giver) && Arrays.binarySearch(run, number) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether it adds something to the case; null when not stated} */
    @Nullable
    Answer adds(int[] run) {
        for (int step : run) {
            if (walk.isTouchpoint(step) || checks(step)) {
                return Answer.YES;
            }
        }
        return outputs.goOn(run);
    }

    private boolean checks(int step) {
        return Walk.value(walk.step(step).conduct().role()) == Role.CHECK;
    }

    /** {@return whether it gives, decides, checks or meets the customer; null when not stated} */
    @Nullable
    Answer contributes(int[] run) {
        boolean said = true;
        for (int number : run) {
            Step step = walk.step(number);
            Listed<String> gives = step.information().gives();
            if (step.decides() != null || checks(number) || walk.isTouchpoint(number) || Listing.has(gives)) {
                return Answer.YES;
            }
            said &= gives != null;
        }
        return said || walk.covers("gives") ? Answer.NO : null;
    }
}
