package dev.desirepath.facts;

import dev.desirepath.journey.Place;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives what the customer hears nothing in. */
final class Silences {

    private final Walk walk;
    private final Nearest touchpoints;

    Silences(Walk walk, Nearest touchpoints) {
        this.walk = walk;
        this.touchpoints = touchpoints;
    }

    void write(Book book) {
        for (int step = 0; step < walk.steps().size(); step++) {
            List<Integer> way = walk.isTouchpoint(step) ? touchpoints.wayTo(step) : List.of();
            if (!way.isEmpty() && way.get(0) != step) {
                write(walk.step(way.get(0)), steps(way), walk.step(step), book);
            }
        }
    }

    private List<Step> steps(List<Integer> way) {
        return way.subList(1, way.size()).stream().map(walk::step).toList();
    }

    private void write(Step since, List<Step> between, Step until, Book book) {
        Long lastWait = Walk.minutes(walk.said(until.timing().waits(), "waits", NoTime.SPAN));
        if (between.isEmpty() && (lastWait == null || lastWait == 0)) {
            return;
        }
        long minutes = lastWait == null ? 0 : lastWait;
        int unknown = lastWait == null ? 1 : 0;
        Stated<String> status = walk.said(until.timing().status(), "status", "none");
        for (Step step : between) {
            Long waits = Walk.minutes(walk.said(step.timing().waits(), "waits", NoTime.SPAN));
            Long takes = Walk.minutes(step.timing().takes());
            minutes += (waits == null ? 0 : waits) + (takes == null ? 0 : takes);
            unknown += waits == null || takes == null ? 1 : 0;
            status = better(status, walk.said(step.timing().status(), "status", "none"));
        }
        Silence silence = new Silence(
                since.id(),
                since.place(),
                since.id(),
                until.id(),
                minutes,
                unknown,
                Walk.value(status),
                walk.isBegunByCustomer(until));
        book.add(silence).at("until", until.place()).from("status", status).at("minutes", waitPlace(between, until));
    }

    /** The place of the first wait that counts. */
    private static @Nullable Place waitPlace(List<Step> between, Step until) {
        List<Step> waiting = new ArrayList<>(between);
        waiting.add(until);
        for (Step step : waiting) {
            if (step.timing().waits() != null) {
                return step.timing().waits().place();
            }
        }
        return null;
    }

    /** Something told is better than nothing, and a written nothing better than no word on it. */
    private static @Nullable Stated<String> better(@Nullable Stated<String> one, @Nullable Stated<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.value().equals("none") ? other : one;
    }
}
