package dev.desirepath.facts;

import dev.desirepath.journey.Encounter;
import dev.desirepath.journey.Reason;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import org.jspecify.annotations.Nullable;

/** Derives the moments of truth. */
final class Touchpoints {

    private final Walk walk;

    Touchpoints(Walk walk) {
        this.walk = walk;
    }

    void write(Book book) {
        walk.touchpoints().forEach(step -> write(step, book));
    }

    private void write(Step step, Book book) {
        Encounter encounter = step.encounter();
        Touchpoint touchpoint = new Touchpoint(
                step.id(),
                step.place(),
                Walk.value(encounter.channel()),
                Walk.value(encounter.need()),
                Walk.value(encounter.resolved()),
                Walk.value(encounter.because()),
                walk.isBegunByCustomer(step),
                cause(step),
                Walk.value(encounter.decisive()));
        book.add(touchpoint)
                .from("channel", encounter.channel())
                .from("need", encounter.need())
                .from("resolved", encounter.resolved())
                .from("because", encounter.because())
                .from("causedBy", encounter.causedBy())
                .from("decisive", encounter.decisive());
    }

    private @Nullable String cause(Step step) {
        Stated<String> written = step.encounter().causedBy();
        return written != null ? written.value() : touchpointBefore(step);
    }

    private static boolean isChase(Step step) {
        return Walk.value(step.encounter().because()) == Reason.STATUS;
    }

    /** The nearest touchpoint on the way to the step that is no chase itself: where the silence before it began. */
    private @Nullable String touchpointBefore(Step step) {
        int number = walk.flow().number(step.id());
        return walk.flow()
                .nearestBefore(
                        number, before -> before != number && walk.touched().get(before) && !isChase(walk.step(before)))
                .map(before -> walk.step(before).id())
                .orElse(null);
    }
}
