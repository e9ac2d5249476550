package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.HandingOver;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whether others go on with what steps do. */
final class Outputs {

    private final Walk walk;
    private final boolean saysUses;
    private final Map<String, List<Integer>> users = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    Outputs(Walk walk) {
        this.walk = walk;
        this.saysUses = walk.saysUses();
        for (int number = 0; number < walk.steps().size(); number++) {
            Step step = walk.step(number);
            for (String item : Walk.items(step.information().uses())) {
                users.computeIfAbsent(item, key -> new ArrayList<>()).add(number);
            }
            told.addAll(Walk.items(step.information().tells()));
        }
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
            Set<String> items = Walk.produced(step);
            boolean directs =
                    step.decides() != null || walk.flow().following(number).size() > 1;
            if (directs || items.stream().anyMatch(item -> serves(item, number, steps))) {
                return Answer.YES;
            }
            saysGives &= walk.said(step.information().gives(), "gives") != null;
            gives |= !items.isEmpty();
        }
        return saysGives && (saysUses || !gives) ? Answer.NO : null;
    }

    private boolean serves(String item, int giver, Collection<Integer> steps) {
        HandingOver handsOver = walk.step(giver).handsOver();
        return told.contains(item)
                || (handsOver != null && Walk.items(handsOver.items()).contains(item))
                || isUsedOutside(item, giver, steps);
    }

    /** The last users are the likeliest to follow, so they are looked at first. */
    private boolean isUsedOutside(String item, int giver, Collection<Integer> steps) {
        List<Integer> using = users.getOrDefault(item, List.of());
        for (int last = using.size() - 1; last >= 0; last--) {
            int user = using.get(last);
            if (!steps.contains(user) && walk.flow().canFollow(giver, user)) {
                return true;
            }
        }
        return false;
    }
}
