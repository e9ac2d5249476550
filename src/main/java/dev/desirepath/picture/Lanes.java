package dev.desirepath.picture;

import dev.desirepath.facts.Facts;
import dev.desirepath.facts.Touchpoint;
import dev.desirepath.journey.Actor;
import dev.desirepath.journey.Journey;
import dev.desirepath.journey.Listed;
import dev.desirepath.journey.Stated;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which lane each step lies: what the customer takes part in on top, behind it one lane for each actor or unit. */
final class Lanes {

    private static final int MOST_ACTORS = 7;

    private final Journey journey;
    private final Map<String, Touchpoint> touchpoints = new HashMap<>();
    private final Map<String, dev.desirepath.facts.Step> steps = new HashMap<>();
    private final boolean byUnit;

    Lanes(Journey journey, Facts facts) {
        this.journey = journey;
        facts.of(Touchpoint.class).forEach(touchpoint -> touchpoints.put(touchpoint.step(), touchpoint));
        facts.of(dev.desirepath.facts.Step.class).forEach(step -> steps.put(step.step(), step));
        this.byUnit = journey.steps().stream()
                        .filter(step -> !touchpoints.containsKey(step.id()) && !isCustomers(step))
                        .map(this::doer)
                        .distinct()
                        .count()
                > MOST_ACTORS;
    }

    Lane of(Step step) {
        if (isCustomers(step)) {
            return Lane.CUSTOMER;
        }
        if (touchpoints.containsKey(step.id())) {
            return Lane.IN_FRONT;
        }
        Actor actor = journey.actors().get(doer(step));
        if (actor == null) {
            return Lane.NOBODY;
        }
        Stated<String> unit = actor.unit();
        if (byUnit && unit != null) {
            return new Lane(Lane.Kind.BEHIND, Shown.brief(unit.value()), "");
        }
        return new Lane(Lane.Kind.BEHIND, Shown.brief(actor.name()), unit == null ? "" : Shown.brief(unit.value()));
    }

    /** Where nobody is named, the customer does what only the customer begins. */
    private boolean isCustomers(Step step) {
        Listed<String> by = step.by();
        if (by != null) {
            return by.stream().anyMatch(this::isCustomer);
        }
        Touchpoint touchpoint = touchpoints.get(step.id());
        return touchpoint != null && touchpoint.begunByCustomer();
    }

    boolean isCustomer(String name) {
        Actor actor = journey.actors().get(name);
        return name.equals(Actor.CUSTOMER) || (actor != null && actor.isCustomer());
    }

    private String doer(Step step) {
        dev.desirepath.facts.Step fact = steps.get(step.id());
        return fact == null ? "none" : fact.actor();
    }

    @Nullable
    Touchpoint touchpoint(Step step) {
        return touchpoints.get(step.id());
    }

    /** {@return all lanes that have steps, from top to bottom, in the order in which the journey comes to them} */
    List<Lane> all() {
        Set<Lane> used = new LinkedHashSet<>();
        journey.steps().forEach(step -> used.add(of(step)));
        List<Lane> lanes = new ArrayList<>(List.of(Lane.CUSTOMER, Lane.IN_FRONT));
        lanes.retainAll(used);
        used.stream().filter(lane -> !lane.isVisible()).forEach(lanes::add);
        return lanes;
    }
}
