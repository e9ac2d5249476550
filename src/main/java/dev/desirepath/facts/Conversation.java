package dev.desirepath.facts;

import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of one contact, in the order of the file. */
final class Conversation {

    private final List<Step> steps = new ArrayList<>(2);
    private final List<Integer> numbers = new ArrayList<>(2);

    void add(int number, Step step) {
        numbers.add(number);
        steps.add(step);
    }

    List<Step> steps() {
        return steps;
    }

    /** {@return the numbers of its steps in the flow} */
    List<Integer> numbers() {
        return numbers;
    }

    Step first() {
        return steps.get(0);
    }

    int firstNumber() {
        return numbers.get(0);
    }

    int lastNumber() {
        return numbers.get(numbers.size() - 1);
    }

    /** {@return its id: as written, else that of its first step} */
    String id() {
        Stated<String> written = first().encounter().contact();
        return written == null ? first().id() : written.value();
    }

    @Nullable
    Stated<String> need() {
        for (Step step : steps) {
            if (step.encounter().need() != null) {
                return step.encounter().need();
            }
        }
        return null;
    }

    @Nullable
    Stated<String> channel() {
        for (Step step : steps) {
            if (step.encounter().channel() != null) {
                return step.encounter().channel();
            }
        }
        return null;
    }

    /** {@return the last word of the contact on whether the need was met} */
    @Nullable
    Stated<Answer> resolved() {
        for (int last = steps.size() - 1; last >= 0; last--) {
            if (steps.get(last).encounter().resolved() != null) {
                return steps.get(last).encounter().resolved();
            }
        }
        return null;
    }
}
