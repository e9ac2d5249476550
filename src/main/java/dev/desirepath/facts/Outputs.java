package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.HandingOver;
import dev.desirepath.journey.Step;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
     */
    @Nullable
    Answer goOn(Collection<Integer> steps) {
        boolean saysGives = true;
        boolean gives = false;
        for (int number : steps) {
            Step step = walk.step(number);
            Set<String> items = walk.produced(step);
            boolean directs =
                    step.decides() != null || walk.flow().following(number).size() > 1;
            if (directs || items.stream().anyMatch(item -> serves(item, number, steps))) {
                return Answer.YES;
            }
            saysGives &= walk.said(step.information().gives(), "gives") != null;
            gives |= !items.isEmpty();
        }
        return saysGives && (uses.isComplete() || !gives) ? Answer.NO : null;
    }

    private boolean serves(String item, int giver, Collection<Integer> steps) {
        HandingOver handsOver = walk.step(giver).handsOver();
        return uses.isTold(item)
                || (handsOver != null && Walk.items(handsOver.items()).contains(item))
                || isUsedOutside(item, giver, steps);
    }

    /** The last users are the likeliest to follow, so they are looked at first. */
    private boolean isUsedOutside(String item, int giver, Collection<Integer> steps) {
        List<Integer> using = uses.of(item);
        for (int last = using.size() - 1; last >= 0; last--) {
            int user = using.get(last);
            if (!steps.contains(user) && walk.flow().canFollow(giver, user)) {
                return true;
            }
        }
        return false;
    }
}
