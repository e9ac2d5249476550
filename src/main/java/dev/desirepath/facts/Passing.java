package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.HandingOver;
import dev.desirepath.journey.Step;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says whether something passes where the flow goes from one actor to another. */
final class Passing {

    private final Walk walk;
    private final Map<String, BitSet> producersOf = new HashMap<>();

    Passing(Walk walk) {
        this.walk = walk;
        for (int number = 0; number < walk.steps().size(); number++) {
            for (String item : Walk.produced(walk.step(number))) {
                producersOf.computeIfAbsent(item, key -> new BitSet()).set(number);
            }
        }
    }

    /**
     * {@return yes when an item that another actor gave before is used after; no when the file says what is used and it is
     * no such item, when the giver hands over to others, or when the customer begins what follows; null when not stated}
     */
    @Nullable
    Answer between(int giving, int receiving) {
        HandingOver handsOver = walk.step(giving).handsOver();
        Step receives = walk.step(receiving);
        boolean toAnyone = handsOver != null && handsOver.to() == null;
        if (toAnyone) {
            return Answer.YES;
        }
        if (handsOver != null || (walk.isTouchpoint(receives) && walk.isBegunByCustomer(receives))) {
            return Answer.NO;
        }
        List<Step> run = walk.run(receiving);
        BitSet before = walk.flow().leadingTo(receiving);
        boolean used = run.stream()
                .flatMap(step -> Walk.items(step.information().uses()).stream())
                .anyMatch(item -> comesFromAnother(item, receives, before));
        if (used) {
            return Answer.YES;
        }
        boolean said = run.stream().allMatch(step -> step.information().uses() != null);
        return said ? Answer.NO : null;
    }

    private boolean comesFromAnother(String item, Step receives, BitSet before) {
        BitSet others = (BitSet) producersOf.getOrDefault(item, new BitSet()).clone();
        others.and(before);
        walk.holder(receives).ifPresent(holder -> others.andNot(walk.heldBy(holder)));
        return !others.isEmpty();
    }
}
