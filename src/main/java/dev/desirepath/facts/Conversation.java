package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The steps of one contact, in the order of the file. */
record Conversation(List<Step> steps) {

    Step first() {
        return steps.get(0);
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    /** {@return its id: as written, else that of its first step} */
    String id() {
        Stated<String> written = first().encounter().contact();
        return written == null ? first().id() : written.value();
    }

    @Nullable
    Stated<String> need() {
        return firstStated(step -> step.encounter().need());
    }

    @Nullable
    Stated<String> channel() {
        return firstStated(step -> step.encounter().channel());
    }

    private @Nullable Stated<String> firstStated(Function<Step, @Nullable Stated<String>> key) {
        for (Step step : steps) {
            Stated<String> stated = key.apply(step);
            if (stated != null) {
                return stated;
            }
        }
        return null;
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
