package dev.desirepath.facts;

import dev.desirepath.facts.MissingItem.Lacking;
import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Information;
import dev.desirepath.journey.Reason;
import dev.desirepath.journey.Role;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.HashSet;
import java.util.Set;

/** Derives which items an intake let work go on without. */
final class MissingItems {

    private final Walk walk;
    private final Nearest intakes;
    private final Set<String> givenInside = new HashSet<>();

    MissingItems(Walk walk) {
        this.walk = walk;
        this.intakes = Nearest.before(walk.flow(), this::takesIn);
        for (int number = 0; number < walk.size(); number++) {
            if (isInside(number)) {
                givenInside.addAll(Listing.items(walk.step(number).information().gives()));
            }
        }
    }

    private boolean isInside(int number) {
        Actor holder = walk.holder(number);
        boolean byPartner = holder != null && Walk.isKind(holder, ActorKind.PARTNER);
        return !walk.isTouchpoint(number) && !walk.isCustomersOwn(number) && !byPartner;
    }

    private boolean takesIn(int number) {
        Information information = walk.step(number).information();
        boolean asks = walk.isTouchpoint(number) && Listing.has(information.asks());
        return asks || (walk.isCustomersOwn(number) && Listing.has(information.gives()));
    }

    void write(Book book) {
        for (int number = 0; number < walk.size(); number++) {
            Step step = walk.step(number);
            if (step.timing().waitsFor() != null) {
                for (Stated<String> item : step.timing().waitsFor().entries()) {
                    writeWait(number, item, book);
                }
            }
            if (step.information().asks() != null && isComingBack(number)) {
                for (Stated<String> item : step.information().asks().entries()) {
                    writeQuestion(number, item, book);
                }
            }
        }
    }

    private boolean isComingBack(int number) {
        Reason because = Walk.value(walk.step(number).encounter().because());
        return walk.isTouchpoint(number)
                && !walk.isBegunByCustomer(number)
                && (because == Reason.CLARIFICATION || because == Reason.FAILURE);
    }

    private void writeWait(int number, Stated<String> item, Book book) {
        int intake = intakes.to(number);
        if (intake != FlowGraph.NONE && intake != number && !givenInside.contains(item.value())) {
            write(number, item, Lacking.WAIT, intake, book);
        }
    }

    private void writeQuestion(int number, Stated<String> item, Book book) {
        Stated<String> cause = walk.step(number).encounter().causedBy();
        int intake = cause == null ? number : walk.flow().number(cause.value());
        if (intake != number && takesIn(intake)) {
            write(number, item, Lacking.QUESTION, intake, book);
        }
    }

    private void write(int number, Stated<String> item, Lacking shownBy, int intake, Book book) {
        MissingItem missing = new MissingItem(
                walk.step(number).id(),
                item.place(),
                item.value(),
                shownBy,
                walk.step(intake).id(),
                isChecked(intake));
        book.add(missing).from("item", item).at("intake", walk.step(intake).place());
    }

    private boolean isChecked(int intake) {
        for (int next : walk.flow().following(intake)) {
            if (walk.isTouchpoint(next) && checks(next)) {
                return true;
            }
        }
        return checks(intake);
    }

    private boolean checks(int number) {
        return Walk.value(walk.step(number).conduct().role()) == Role.CHECK;
    }
}
