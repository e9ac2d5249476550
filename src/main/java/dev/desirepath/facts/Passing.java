package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.HandingOver;
import dev.desirepath.journey.Listed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says whether something passes where the flow goes from one actor to another. */
final class Passing {

    private final Walk walk;
    private final Producers producers;

    Passing(Walk walk, Producers producers) {
        this.walk = walk;
        this.producers = producers;
    }

    /**
     * {@return yes when an item that another actor gave before is used after; no when the file says what is used and it is
     * no such item, when the giver hands over to others, or when the customer begins what follows; null when not stated}
     */
    @Nullable
    Answer between(int giving, int receiving) {
        HandingOver handsOver = walk.step(giving).handsOver();
        boolean toAnyone = handsOver != null && handsOver.to() == null;
        if (toAnyone) {
            return Answer.YES;
        }
        if (handsOver != null || (walk.isTouchpoint(receiving) && walk.isBegunByCustomer(receiving))) {
            return Answer.NO;
        }
        boolean said = true;
        for (int step : walk.run(receiving)) {
            Listed<String> uses = walk.step(step).information().uses();
            if (usesWhatComesFromAnother(uses, giving, receiving)) {
                return Answer.YES;
            }
            said &= uses != null;
        }
        return said || walk.covers("uses") || walk.covers("hands over") ? Answer.NO : null;
    }

    private boolean usesWhatComesFromAnother(@Nullable Listed<String> uses, int giving, int receiving) {
        for (String item : Listing.items(uses)) {
            if (comesFromAnother(item, giving, receiving)) {
                return true;
            }
        }
        return false;
    }

    /** Only what was there when the giver gave can pass here: what comes another way passes there. */
    private boolean comesFromAnother(String item, int giving, int receiving) {
        Actor receiver = walk.holder(receiving);
        for (int number : producers.of(item)) {
            if (!Objects.equals(walk.holder(number), receiver)
                    && (number == giving || walk.flow().canFollow(number, giving))) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return an item that the first step gives and the second, of another actor, uses, where the first is not written to
     * hand it over itself; null when not stated}
     */
    @Nullable
    String carried(int first, int second) {
        Listed<String> gives = walk.said(walk.step(first).information().gives(), "gives");
        Listed<String> uses = walk.said(walk.step(second).information().uses(), "uses");
        Actor receiver = walk.holder(second);
        if (receiver == null || !walk.changesHands(first, second) || handsOverTo(first, receiver)) {
            return "none";
        }
        if (uses == null) {
            return gives != null && gives.entries().isEmpty() ? "none" : null;
        }
        if (gives == null) {
            // What other steps give is not what this one may have given without a word.
            return areAllGiven(uses) ? "none" : null;
        }
        for (String item : gives.values()) {
            if (uses.lists(item)) {
                return item;
            }
        }
        return "none";
    }

    private boolean areAllGiven(Listed<String> uses) {
        for (String item : uses.values()) {
            if (producers.of(item).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean handsOverTo(int giving, Actor receiver) {
        HandingOver handsOver = walk.step(giving).handsOver();
        return handsOver != null && Listing.has(handsOver.to(), receiver.name());
    }
}
