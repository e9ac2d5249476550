package dev.desirepath.advice;

import dev.desirepath.advice.Effects.Cost;
import dev.desirepath.advice.UnitCosts.Rate;
import dev.desirepath.facts.Actor;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Step;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Volume;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Computes what work costs from minutes, visits, volume and the unit costs of the house; nothing is assumed. */
final class Costing {

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
    private static final int PLACES_PER_JOURNEY = 4;
    private static final int PLACES_PER_YEAR = 2;

    private final Map<String, Rate> rates = new HashMap<>();
    private final @Nullable BigDecimal yearly;

    Costing(UnitCosts costs, Journey journey, Facts facts) {
        for (Actor actor : costs.isNone() ? List.<Actor>of() : facts.of(Actor.class)) {
            boolean customer =
                    actor.kind() == ActorKind.CUSTOMER || actor.actor().equals(dev.desirepath.journey.Actor.CUSTOMER);
            // The time of customers costs nobody here anything, unless the house says so by their name.
            String unit = customer ? null : actor.belongsTo();
            costs.of(actor.actor())
                    .or(() -> unit == null ? Optional.empty() : costs.of(unit))
                    .ifPresent(rate -> rates.put(actor.actor(), rate));
        }
        Stated<Volume> volume = journey.volume();
        yearly = volume == null ? null : volume.value().perYear();
    }

    /** {@return whether it knows what the work of anybody costs} */
    boolean knowsAny() {
        return !rates.isEmpty();
    }

    /** {@return what the work of the actor costs; null without a unit cost, a time, or how often its steps are done} */
    @Nullable
    Cost of(String actor, Work work) {
        Rate rate = rates.get(actor);
        BigDecimal minutes = work.minutes(actor);
        if (rate == null || minutes == null) {
            return null;
        }
        // The one division is the last step, so that nothing is rounded twice.
        BigDecimal sixtyfold = minutes.multiply(rate.perHour());
        BigDecimal volume = yearly;
        return new Cost(
                minutes,
                hourly(sixtyfold, PLACES_PER_JOURNEY),
                volume == null ? null : hourly(sixtyfold.multiply(volume), PLACES_PER_YEAR),
                rate);
    }

    private static BigDecimal hourly(BigDecimal sixtyfold, int places) {
        return sixtyfold.divide(MINUTES_OF_AN_HOUR, places, RoundingMode.HALF_UP);
    }

    /** The minutes of each actor on one journey, each step as often as it is done. */
    static final class Work {

        private final Map<String, BigDecimal> minutes = new HashMap<>();
        private final Set<String> unknown = new HashSet<>();

        /** Adds a step so many times; one without a time adds nothing. */
        void add(String actor, int more, @Nullable Step step) {
            Long takes = step == null ? null : step.minutes();
            if (step == null || takes == null) {
                return;
            }
            String visits = step.visits();
            if (visits == null) {
                unknown.add(actor);
                return;
            }
            BigDecimal spent = new BigDecimal(visits).multiply(BigDecimal.valueOf(more * takes));
            minutes.merge(actor, spent, BigDecimal::add);
        }

        /** {@return null when no step says how long it takes, or one of those that do may be done any number of times} */
        private @Nullable BigDecimal minutes(String actor) {
            return unknown.contains(actor) ? null : minutes.get(actor);
        }
    }
}
