package dev.desirepath.facts;

import dev.desirepath.journey.Rated;
import dev.desirepath.journey.Rater;
import dev.desirepath.journey.Rating;
import dev.desirepath.journey.Scale;
import dev.desirepath.journey.Stated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Derives what each side thinks of the journey, its stages and units. */
final class Ratings {

    private final Walk walk;

    Ratings(Walk walk) {
        this.walk = walk;
    }

    void write(Book book) {
        Map<String, List<Rating>> rated = new LinkedHashMap<>();
        List<Rating> ratings = walk.journey().assessment().ratings();
        for (Rating rating : ratings == null ? List.<Rating>of() : ratings) {
            String of = rating.about() + "\n" + Walk.value(rating.of());
            rated.computeIfAbsent(of, key -> new ArrayList<>()).add(rating);
        }
        rated.values().forEach(same -> write(same, book));
    }

    private void write(List<Rating> same, Book book) {
        Rating any = same.get(0);
        Rating inside = latest(same, Rater.INSIDE);
        Rating customers = latest(same, Rater.CUSTOMERS);
        Integer ours = inside == null ? null : perMille(inside);
        Integer theirs = customers == null ? null : perMille(customers);
        String of = Objects.requireNonNullElse(Walk.value(any.of()), "journey");
        dev.desirepath.facts.Rating fact = new dev.desirepath.facts.Rating(
                of,
                any.place(),
                any.about(),
                named(of, any.about()),
                mark(inside),
                mark(customers),
                ours,
                theirs,
                ours == null || theirs == null ? null : Integer.valueOf(ours - theirs));
        Origins origins = book.add(fact);
        if (inside != null) {
            origins.from("insidePerMille", inside.value()).from("insideMark", inside.value());
        }
        if (customers != null) {
            origins.from("customersPerMille", customers.value())
                    .from("customersMark", customers.value())
                    .from("gapPerMille", customers.value());
        }
    }

    private static @Nullable Rating latest(List<Rating> same, Rater rater) {
        return same.stream().filter(rating -> Walk.value(rating.by()) == rater).reduce(null, (before, after) -> after);
    }

    private String named(String of, @Nullable Rated about) {
        if (about == null || about == Rated.JOURNEY) {
            return "the whole journey";
        }
        return walk.journey().stages().stream()
                .filter(stage -> about == Rated.STAGE && stage.id().equals(of))
                .map(stage -> stage.name().value())
                .findFirst()
                .orElse(of);
    }

    private String mark(@Nullable Rating rating) {
        if (rating == null || rating.value() == null) {
            return "not at all";
        }
        Scale scale = scale(rating);
        return scale == null || scale.from() == null || scale.to() == null
                ? rating.value().written()
                : "%s of %s to %s"
                        .formatted(
                                rating.value().written(),
                                scale.from().written(),
                                scale.to().written());
    }

    private @Nullable Scale scale(Rating rating) {
        String name = Walk.value(rating.scale());
        return name == null ? onlyScale() : walk.journey().assessment().scales().get(name);
    }

    private @Nullable Integer perMille(Rating rating) {
        Scale scale = scale(rating);
        Stated<BigDecimal> value = rating.value();
        if (scale == null || value == null || scale.from() == null || scale.to() == null) {
            return null;
        }
        BigDecimal length = scale.to().value().subtract(scale.from().value());
        return length.signum() == 0
                ? null
                : value.value()
                        .subtract(scale.from().value())
                        .movePointRight(3)
                        .divide(length, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private @Nullable Scale onlyScale() {
        Map<String, Scale> scales = walk.journey().assessment().scales();
        return scales.size() == 1 ? scales.values().iterator().next() : null;
    }
}
