package dev.desirepath.redesign;

import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Step;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Steps in both journeys that say something in only one of them, by the ids that they have afterwards. */
final class Silent {

    private final Map<String, Step> before = new HashMap<>();
    private final Map<String, Step> after = new HashMap<>();
    private final Matching matching;

    Silent(Journey before, Journey after, Matching matching) {
        before.steps().forEach(step -> this.before.put(step.id(), step));
        after.steps().forEach(step -> this.after.put(step.id(), step));
        this.matching = matching;
    }

    private Set<String> where(Predicate<Step> says) {
        Set<String> silent = new LinkedHashSet<>();
        matching.pairs().forEach((old, now) -> {
            if (says.test(Objects.requireNonNull(before.get(old)))
                    != says.test(Objects.requireNonNull(after.get(now)))) {
                silent.add(now);
            }
        });
        return silent;
    }

    /** {@return where only one says who does it} */
    Set<String> onWho() {
        return where(step -> step.by() != null);
    }

    /** {@return where only one says whether something is decided} */
    Set<String> onDeciding() {
        return where(step -> step.decides() != null || step.decidesNothing() != null);
    }

    /** {@return where only one says what customers felt} */
    Set<String> onFeeling() {
        return where(step -> step.emotion() != null && step.emotion().observed() != null);
    }

    /** {@return where only one says how long the work waits} */
    Set<String> onWaiting() {
        return where(step -> step.timing().waits() != null);
    }

    /** {@return where only one says what is passed on} */
    Set<String> onPassing() {
        Set<String> silent = where(step -> step.information().gives() != null);
        silent.addAll(where(step -> step.information().uses() != null));
        return silent;
    }

    /** {@return the items that a step gave and of which it does not say any more what it gives} */
    Set<String> itemsNotSaid() {
        Set<String> items = new LinkedHashSet<>();
        matching.pairs().forEach((old, now) -> {
            var gave = Objects.requireNonNull(before.get(old)).information().gives();
            var gives = Objects.requireNonNull(after.get(now)).information().gives();
            items.addAll(gave == null || gives != null ? List.of() : gave.values());
        });
        return items;
    }
}
