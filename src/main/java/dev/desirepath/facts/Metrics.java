package dev.desirepath.facts;

import dev.desirepath.journey.Metric;
import dev.desirepath.journey.Outcome;
import dev.desirepath.journey.Trend;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives by which numbers units are judged. */
final class Metrics {

    private final List<Metric> metrics;
    private final @Nullable Trend outcomeLately;

    Metrics(Walk walk) {
        List<Metric> written = walk.journey().assessment().metrics();
        this.metrics = written == null ? List.of() : written;
        Outcome outcome = walk.journey().outcome();
        String measure = outcome == null ? null : Walk.value(outcome.measure());
        this.outcomeLately = metrics.stream()
                .filter(metric -> metric.name().equals(measure))
                .findFirst()
                .map(metric -> Walk.value(metric.lately()))
                .orElse(null);
    }

    void write(Book book) {
        metrics.forEach(metric -> write(metric, book));
    }

    private void write(Metric metric, Book book) {
        String unit = Walk.value(metric.of());
        Trend lately = Walk.value(metric.lately());
        dev.desirepath.facts.Metric fact = new dev.desirepath.facts.Metric(
                metric.name(),
                metric.place(),
                unit,
                unit == null ? "a unit" : unit,
                Walk.value(metric.serves()),
                lately,
                outcomeLately,
                lately == Trend.BETTER && outcomeLately == Trend.WORSE);
        book.add(fact)
                .from("judges", metric.of())
                .from("judged", metric.of())
                .from("serves", metric.serves())
                .from("lately", metric.lately())
                .from("gainsAtCost", metric.lately());
    }
}
