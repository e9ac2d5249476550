package dev.desirepath.reading;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.EmotionAt;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Outgoing;
import dev.desirepath.journey.Problem;
import dev.desirepath.journey.Rating;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for where the numbers and the emotions of a journey come from. */
final class Sourcing {

    private final List<Stated<?>> numbers = new ArrayList<>();

    private Sourcing() {}

    /** {@return the emotion over the whole, those of the actors and those of the steps} */
    static List<EmotionAt> emotions(Journey journey) {
        return Stream.of(
                        Stream.of(journey).map(each -> each.assessment().emotion()),
                        journey.actors().values().stream().map(Actor::emotion),
                        journey.steps().stream().map(Step::emotion))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .toList();
    }

    /** {@return one notice for all numbers that have no source, unless the file names one for the whole} */
    static List<Problem> numbersWithoutSource(Journey journey) {
        if (journey.source() != null) {
            return List.of();
        }
        Sourcing sourcing = new Sourcing();
        sourcing.collect(journey);
        journey.steps().forEach(sourcing::collect);
        List<Stated<?>> bare = sourcing.numbers;
        if (bare.isEmpty()) {
            return List.of();
        }
        String message = bare.size() == 1
                ? "a number has no source"
                : "%d numbers have no source, this one first".formatted(bare.size());
        String help = "Write {is: %s, source: ...} for one number, or 'source: ...' on the journey for all of them."
                .formatted(bare.get(0).written());
        return List.of(Problem.notice(bare.get(0).place(), bare.get(0).written().length(), message, help));
    }

    private void collect(Journey journey) {
        add(journey.volume());
        if (journey.assessment().totals() != null) {
            add(
                    journey.assessment().totals().elapsed(),
                    journey.assessment().totals().work());
        }
        List<Rating> ratings = journey.assessment().ratings();
        for (Rating rating : ratings == null ? List.<Rating>of() : ratings) {
            if (rating.source() == null) {
                add(rating.value());
            }
        }
    }

    private void collect(Step step) {
        add(step.timing().waits(), step.timing().takes());
        if (step.conduct().fails() != null) {
            add(step.conduct().fails().share());
        }
        if (step.conduct().cases() != null) {
            add(step.conduct().cases().simple(), step.conduct().cases().hard());
        }
        if (step.encounter().nextNeed() != null) {
            add(step.encounter().nextNeed().share());
        }
        if (step.handsOver() != null) {
            add(step.handsOver().lost());
        }
        if (step.decides() != null) {
            step.decides().outcomes().forEach(this::add);
            add(step.decides().effort());
        }
        if (step.flow().next() != null) {
            step.flow().next().forEach(this::add);
        }
    }

    private void add(Outgoing way) {
        Stated<?> share = way.share();
        if (share != null && !share.written().equals("rest")) {
            add(share);
        }
    }

    private void add(@Nullable Stated<?>... stated) {
        Stream.of(stated)
                .filter(each ->
                        each != null && each.source() == null && !each.written().equals("none"))
                .forEach(numbers::add);
    }
}
