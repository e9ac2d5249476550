package dev.desirepath.facts;

import dev.desirepath.journey.Entering;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which steps use an item, and what the customer is told of them anywhere. */
final class Uses {

    private final Map<String, List<Integer>> users = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> keptOrAwaited = new HashSet<>();
    private final boolean complete;

    Uses(Walk walk) {
        for (int number = 0; number < walk.size(); number++) {
            Step step = walk.step(number);
            for (String item : Listing.items(step.information().uses())) {
                users.computeIfAbsent(item, key -> new ArrayList<>()).add(number);
            }
            told.addAll(Listing.items(step.information().tells()));
            keptOrAwaited.addAll(Listing.items(step.timing().waitsFor()));
            for (Entering entry : Entries.typed(step)) {
                if (entry.item() != null) {
                    keptOrAwaited.add(entry.item().value());
                }
            }
        }
        this.complete = walk.saysUses();
    }

    /** {@return the steps that are written to use the item, in the order of the file} */
    List<Integer> of(String item) {
        return users.getOrDefault(item, List.of());
    }

    /** {@return whether the customer is told the item} */
    boolean isTold(String item) {
        return told.contains(item);
    }

    /** {@return whether somebody types the item into a system, or waits for it} */
    boolean isKeptOrAwaited(String item) {
        return keptOrAwaited.contains(item);
    }

    /** {@return whether every step says what it uses} */
    boolean isComplete() {
        return complete;
    }
}
