package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Answer;
import dev.desirepath.journey.Place;
import dev.desirepath.journey.Quality;
import dev.desirepath.journey.Reason;
import dev.desirepath.journey.Span;
import dev.desirepath.journey.Stage;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Derives what the customer hears nothing in. */
final class Silences {

    private static final int MINUTES_OF_DAY = 24 * 60;

    private final Walk walk;
    private final Nearest touchpoints;
    private final Set<String> vulnerableStages = new HashSet<>();
    private final boolean vulnerable;

    Silences(Walk walk, Nearest touchpoints) {
        this.walk = walk;
        this.touchpoints = touchpoints;
        for (Stage stage : walk.journey().stages()) {
            if (OwnKeys.isVulnerable(stage.also())) {
                vulnerableStages.add(stage.id());
            }
        }
        this.vulnerable = OwnKeys.isVulnerable(walk.journey().also())
                || OwnKeys.isVulnerable(walk.actor(Actor.CUSTOMER).also());
    }

    void write(Book book) {
        for (int step : walk.touchpoints()) {
            int[] way = touchpoints.wayTo(step);
            if (way.length > 0 && way[0] != step) {
                write(walk.step(way[0]), stepsBetween(way), step, book);
            }
        }
    }

    private List<Step> stepsBetween(int[] way) {
        List<Step> steps = new ArrayList<>(way.length - 1);
        for (int at = 1; at < way.length; at++) {
            steps.add(walk.step(way[at]));
        }
        return steps;
    }

    private void write(Step since, List<Step> between, int end, Book book) {
        Step until = walk.step(end);
        Long lastWait = Walk.minutes(walk.said(until.timing().waits(), "waits", NoTime.SPAN));
        if (between.isEmpty() && (lastWait == null || lastWait == 0)) {
            return;
        }
        long minutes = lastWait == null ? 0 : lastWait;
        int unknown = lastWait == null ? 1 : 0;
        Stated<String> status = walk.said(until.timing().status(), "status", "none");
        Step statusAt = until;
        for (Step step : between) {
            Long waits = Walk.minutes(walk.said(step.timing().waits(), "waits", NoTime.SPAN));
            Long takes = Walk.minutes(step.timing().takes());
            minutes += (waits == null ? 0 : waits) + (takes == null ? 0 : takes);
            unknown += waits == null || takes == null ? 1 : 0;
            Stated<String> other = walk.said(step.timing().status(), "status", "none");
            // Something told is better than nothing, and a written nothing better than no word on it.
            if (other != null && isNone(status)) {
                statusAt = step.timing().status() == null ? statusAt : step;
                status = other;
            }
        }
        Silence silence = new Silence(
                since.id(),
                since.place(),
                since.id(),
                until.id(),
                minutes,
                unknown,
                unknown == 0 ? minutes : null,
                lasts(minutes, unknown),
                Walk.value(status),
                statusAt.id(),
                walk.isBegunByCustomer(end),
                walk.isBegunByCustomer(end) && isAsking(since, until),
                vulnerable || isVulnerable(since) || isVulnerable(until));
        Quality quality = quality(between, until);
        book.add(silence)
                .at("until", until.place())
                .from("status", status)
                .at("minutes", waitPlace(between, until))
                .asSureAs("minutes", quality)
                .asSureAs("length", quality);
    }

    /** A sum is as sure as the least sure of its parts. */
    private static @Nullable Quality quality(List<Step> between, Step until) {
        List<@Nullable Stated<Span>> spans = new ArrayList<>(1 + 2 * between.size());
        spans.add(until.timing().waits());
        for (Step step : between) {
            spans.add(step.timing().waits());
            spans.add(step.timing().takes());
        }
        Quality least = null;
        for (Stated<Span> span : spans) {
            if (span != null && span.quality() == null) {
                return null;
            }
            if (span != null && span.quality() != null) {
                Quality quality = span.quality().value();
                least = least == null || quality.compareTo(least) > 0 ? quality : least;
            }
        }
        return least;
    }

    static String lasts(long minutes, int unknown) {
        if (minutes == 0) {
            return "how long is not stated";
        }
        List<String> parts = new ArrayList<>();
        long days = minutes / MINUTES_OF_DAY;
        if (days > 0) {
            parts.add(days == 1 ? "1 day" : days + " days");
        }
        if (minutes % MINUTES_OF_DAY >= 60) {
            parts.add(minutes % MINUTES_OF_DAY / 60 + " h");
        }
        if (minutes % 60 > 0) {
            parts.add(minutes % 60 + " min");
        }
        return (unknown == 0 ? "" : "at least ") + String.join(" ", parts);
    }

    private static boolean isAsking(Step since, Step until) {
        Reason because = Walk.value(until.encounter().because());
        String need = Walk.value(until.encounter().need());
        boolean again = need != null
                && need.equals(Walk.value(since.encounter().need()))
                && Walk.value(since.encounter().resolved()) == Answer.NO;
        return again || because == Reason.STATUS || because == Reason.INFORMATION;
    }

    private boolean isVulnerable(Step step) {
        return OwnKeys.isVulnerable(step.also()) || (step.stage() != null && vulnerableStages.contains(step.stage()));
    }

    /** The place of the first wait that counts. */
    private static @Nullable Place waitPlace(List<Step> between, Step until) {
        for (Step step : between) {
            if (step.timing().waits() != null) {
                return step.timing().waits().place();
            }
        }
        return until.timing().waits() == null ? null : until.timing().waits().place();
    }

    private static boolean isNone(@Nullable Stated<String> status) {
        return status == null || status.value().equals("none");
    }
}
