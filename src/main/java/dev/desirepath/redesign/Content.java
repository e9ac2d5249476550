package dev.desirepath.redesign;

import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a step says, apart from its id, its name and its place. */
record Content(List<String> values) {

    static Content of(Step step) {
        Values values = new Values();
        values.add(step.by()).add(step.with());
        values.add(step.encounter().channel())
                .add(step.encounter().need())
                .add(step.encounter().because());
        values.add(step.information().asks())
                .add(step.information().uses())
                .add(step.information().gives())
                .add(step.information().tells());
        values.add(step.timing().takes())
                .add(step.timing().waits())
                .add(step.timing().status());
        values.add(step.emotion() == null ? null : step.emotion().goal());
        values.add(step.decides() == null ? null : step.decides().rule());
        return new Content(values.all);
    }

    private static final class Values {

        private final List<String> all = new ArrayList<>();

        Values add(@Nullable Stated<?> value) {
            all.add(value == null ? "" : String.valueOf(value.value()));
            return this;
        }

        Values add(@Nullable Listed<?> list) {
            all.add(list == null ? "" : String.valueOf(list.values()));
            return this;
        }
    }
}
