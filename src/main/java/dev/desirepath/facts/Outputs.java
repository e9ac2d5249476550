package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.HandingOver;
import dev.desirepath.journey.Step;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says whether others go on with what steps do. */
final class Outputs {

    private final Walk walk;
    private final Uses uses;

    Outputs(Walk walk, Uses uses) {
        this.walk = walk;
        this.uses = uses;
    }

    /**
     * {@return whether one of the steps decides, sends the case different ways, or gives an item that a step outside uses,
     * that the customer is told or that is passed on; null when not stated}
     *
     * @param steps in the order of the file
     */
    @Nullable
    Answer goOn(int... steps) {
        boolean saysGives = true;
        boolean gives = false;
        for (int number : steps) {
            Step step = walk.step(number);
            boolean directs = step.decides() != null || walk.flow().following(number).length > 1;
            if (directs || servesSome(number, steps)) {
                return Answer.YES;
            }
            saysGives &= step.information().gives() != null || walk.covers("gives");
            gives |= !walk.produced(number).isEmpty();
        }
        return saysGives && (uses.isComplete() || !gives) ? Answer.NO : null;
    }

    private boolean servesSome(int giver, int[] steps) {
        for (String item : walk.produced(giver)) {
            if (serves(item, giver, steps)) {
                return true;
            }
        }
        return false;
    }

    private boolean serves(String item, int giver, int[] steps) {
        HandingOver handsOver = walk.step(giver).handsOver();
        return uses.isTold(item)
                || (handsOver != null && Listing.has(handsOver.items(), item))
                || isUsedOutside(item, giver, steps);
    }

    /** The last users are the likeliest to follow, so they are looked at first. */
    private boolean isUsedOutside(String item, int giver, int[] steps) {
        List<Integer> using = uses.of(item);
        for (int last = using.size() - 1; last >= 0; last--) {
            int user = using.get(last);
            if (Arrays.binarySearch(steps, user) < 0 && walk.flow().canFollow(giver, user)) {
                return true;
            }
        }
        return false;
    }
}
