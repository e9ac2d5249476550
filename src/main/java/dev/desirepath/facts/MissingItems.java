package dev.desirepath.facts;

import dev.desirepath.facts.MissingItem.Lacking;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Reason;
import dev.desirepath.journey.Role;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Derives which items an intake let work go on without. */
final class MissingItems {

    private final Walk walk;
    private final Nearest intakes;
    private final Set<String> givenInside = new HashSet<>();

    MissingItems(Walk walk) {
        this.walk = walk;
        this.intakes = Nearest.before(walk.flow(), this::takesIn);
        walk.steps().stream()
                .filter(this::isInside)
                .forEach(
                        step -> givenInside.addAll(Walk.items(step.information().gives())));
    }

    private boolean isInside(Step step) {
        boolean byPartner = walk.holder(step)
                .filter(holder -> Walk.isKind(holder, ActorKind.PARTNER))
                .isPresent();
        return !walk.isTouchpoint(step) && !walk.isCustomersOwn(step) && !byPartner;
    }

    private boolean takesIn(int number) {
        Step step = walk.step(number);
        boolean asks = walk.isTouchpoint(number)
                && !Walk.items(step.information().asks()).isEmpty();
        return asks
                || (walk.isCustomersOwn(step)
                        && !Walk.items(step.information().gives()).isEmpty());
    }

    void write(Book book) {
        for (int number = 0; number < walk.steps().size(); number++) {
            Step step = walk.step(number);
            if (step.timing().waitsFor() != null) {
                for (Stated<String> item : step.timing().waitsFor().entries()) {
                    writeWait(number, item, book);
                }
            }
            if (step.information().asks() != null && isComingBack(step)) {
                for (Stated<String> item : step.information().asks().entries()) {
                    writeQuestion(number, item, book);
                }
            }
        }
    }

    private boolean isComingBack(Step step) {
        Reason because = Walk.value(step.encounter().because());
        return walk.isTouchpoint(step)
                && !walk.isBegunByCustomer(step)
                && (because == Reason.CLARIFICATION || because == Reason.FAILURE);
    }

    private void writeWait(int number, Stated<String> item, Book book) {
        Optional<Integer> intake = intakes.to(number).filter(before -> before != number);
        if (intake.isPresent() && !givenInside.contains(item.value())) {
            write(number, item, Lacking.WAIT, intake.get(), book);
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
        return checks(intake)
                || walk.flow().following(intake).stream().anyMatch(next -> walk.isTouchpoint(next) && checks(next));
    }

    private boolean checks(int number) {
        return Walk.value(walk.step(number).conduct().role()) == Role.CHECK;
    }
}
