package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Neighbouring touchpoints in one channel without a wait between them. */
record Contact(List<Step> steps) {

    Step first() {
        return steps.get(0);
    }

    @Nullable
    String need() {
        return steps.stream()
                .map(step -> Walk.value(step.encounter().need()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** {@return the last word of the contact on whether the need was met} */
    @Nullable
    Stated<Answer> resolved() {
        return steps.stream()
                .map(step -> step.encounter().resolved())
                .filter(Objects::nonNull)
                .reduce(null, (earlier, later) -> later);
    }
}
