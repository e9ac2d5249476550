package dev.desirepath.rules;

import dev.desirepath.facts.Actor;
import dev.desirepath.facts.BusinessRule;
import dev.desirepath.facts.Decision;
import dev.desirepath.facts.Fact;
import dev.desirepath.facts.Facts;
import dev.desirepath.facts.HandOff;
import dev.desirepath.facts.Journey;
import dev.desirepath.facts.Metric;
import dev.desirepath.facts.Stage;
import dev.desirepath.facts.Step;
import dev.desirepath.journey.Acceptance;
import dev.desirepath.journey.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An element of a journey at which somebody can answer for findings.
 *
 * @param kind in a word, such as {@code hand-off}
 * @param id that an acceptance names it by
 * @param name that people know it by; empty where it is the id
 * @param place where it is written
 */
public record Acceptable(String kind, String id, String name, Place place) {

    private static final List<String> KINDS =
            List.of("journey", "stage", "step", "hand-off", "decision", "business rule", "actor", "metric");

    /** {@return those of a journey, by kind and place} */
    public static List<Acceptable> of(Facts facts) {
        List<Acceptable> found = new ArrayList<>();
        for (Fact fact : facts.facts()) {
            flow(fact, facts).or(() -> around(fact, facts)).ifPresent(found::add);
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt((Acceptable each) -> KINDS.indexOf(each.kind()))
                        .thenComparing(Acceptable::place)
                        .thenComparing(Acceptable::id))
                .toList();
    }

    private static Optional<Acceptable> flow(Fact fact, Facts facts) {
        if (fact instanceof Step step) {
            return Optional.of(new Acceptable("step", step.step(), name(step.step(), facts), fact.place()));
        }
        if (fact instanceof Stage stage) {
            return Optional.of(new Acceptable("stage", stage.stage(), stage.name(), fact.place()));
        }
        if (fact instanceof HandOff handOff) {
            String between = handOff.giver() + " to " + handOff.receiver();
            return Optional.of(new Acceptable("hand-off", handOff.handOff(), between, fact.place()));
        }
        if (fact instanceof Decision decision) {
            return Optional.of(
                    new Acceptable("decision", decision.decision(), name(decision.step(), facts), fact.place()));
        }
        return Optional.empty();
    }

    private static Optional<Acceptable> around(Fact fact, Facts facts) {
        if (fact instanceof Journey journey) {
            return Optional.of(
                    new Acceptable("journey", Acceptance.WHOLE, name(journey.journey(), facts), fact.place()));
        }
        if (fact instanceof BusinessRule rule) {
            return Optional.of(new Acceptable("business rule", rule.businessRule(), "", fact.place()));
        }
        if (fact instanceof Actor actor) {
            return Optional.of(new Acceptable("actor", actor.actor(), "", fact.place()));
        }
        return fact instanceof Metric metric
                ? Optional.of(new Acceptable("metric", metric.metric(), "", fact.place()))
                : Optional.empty();
    }

    private static String name(String id, Facts facts) {
        return facts.names().getOrDefault(id, "");
    }
}
