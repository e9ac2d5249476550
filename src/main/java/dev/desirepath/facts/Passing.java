package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.HandingOver;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says whether something passes where the flow goes from one actor to another. */
final class Passing {

    private final Walk walk;
    private final Map<String, List<Integer>> producersOf = new HashMap<>();

    Passing(Walk walk) {
        this.walk = walk;
        for (int number = 0; number < walk.steps().size(); number++) {
            for (String item : walk.produced(number)) {
                producersOf.computeIfAbsent(item, key -> new ArrayList<>()).add(number);
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
        boolean used = run.stream()
                .flatMap(step -> Walk.items(step.information().uses()).stream())
                .anyMatch(item -> comesFromAnother(item, giving, receiving));
        if (used) {
            return Answer.YES;
        }
        boolean said = walk.covers("uses")
                || walk.covers("hands over")
                || run.stream().allMatch(step -> step.information().uses() != null);
        return said ? Answer.NO : null;
    }

    /** Only what was there when the giver gave can pass here: what comes another way passes there. */
    private boolean comesFromAnother(String item, int giving, int receiving) {
        Optional<Actor> receiver = walk.holder(receiving);
        return producersOf.getOrDefault(item, List.of()).stream()
                .anyMatch(number -> !walk.holder(number).equals(receiver)
                        && (number == giving || walk.flow().canFollow(number, giving)));
    }

    /**
     * {@return an item that the first step gives and the second, of another actor, uses, where the first is not written to
     * hand it over itself; null when not stated}
     */
    @Nullable
    String carried(int first, int second) {
        Listed<String> gives = walk.said(walk.step(first).information().gives(), "gives");
        Listed<String> uses = walk.said(walk.step(second).information().uses(), "uses");
        Optional<Actor> giver = walk.holder(first);
        if (giver.isEmpty()
                || walk.holder(second).isEmpty()
                || walk.holder(second).equals(giver)
                || handsOverTo(first, walk.holder(second).get())) {
            return "none";
        }
        if (uses == null) {
            return gives != null && gives.entries().isEmpty() ? "none" : null;
        }
        if (gives == null) {
            // What other steps give is not what this one may have given without a word.
            return uses.values().stream().allMatch(producersOf::containsKey) ? "none" : null;
        }
        return gives.stream().filter(uses.values()::contains).findFirst().orElse("none");
    }

    private boolean handsOverTo(int giving, Actor receiver) {
        HandingOver handsOver = walk.step(giving).handsOver();
        return handsOver != null && Walk.items(handsOver.to()).contains(receiver.name());
    }
}
