package dev.desirepath.facts;

import dev.desirepath.journey.Actor;
import dev.desirepath.journey.ActorKind;
import dev.desirepath.journey.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in one step.
 *
 * @param doing those who do it
 * @param parties the same, and those with whom they do it
 * @param customerTakesPart whether it is a touchpoint
 * @param begunByCustomer whether the customer begins it
 * @param human whether the customer meets a person in it
 * @param customersOwn whether the customer alone does it
 * @param holder the actor on the organisation's side who holds the case in it; a partner only where nobody else does; null
 *     where nobody does
 */
record Cast(
        List<Actor> doing,
        List<Actor> parties,
        boolean customerTakesPart,
        boolean begunByCustomer,
        boolean human,
        boolean customersOwn,
        @Nullable Actor holder) {

    /** @param beginner who is written to begin it; null when the file does not say */
    static Cast of(Step step, List<Actor> by, List<Actor> with, @Nullable Actor beginner) {
        List<Actor> all = with.isEmpty() ? by : joined(by, with);
        boolean touchpoint = takesCustomerIn(step, by, all);
        // Where nobody is named, what only contacts have says that it is the customer's.
        boolean unnamed = step.by() == null ? touchpoint && !hasCustomer(with) : hasCustomer(by);
        return new Cast(
                by,
                all,
                touchpoint,
                beginner == null ? unnamed : beginner.isCustomer(),
                touchpoint && hasPerson(all),
                step.by() != null && areCustomers(by),
                holderOf(all));
    }

    private static List<Actor> joined(List<Actor> by, List<Actor> with) {
        List<Actor> all = new ArrayList<>(by.size() + with.size());
        all.addAll(by);
        all.addAll(with);
        return all;
    }

    /**
     * {@return whether the customer takes part: named in {@code by} or {@code with}, or said by a key that only contacts
     * have; a customer who is written to be alone meets nobody}
     */
    private static boolean takesCustomerIn(Step step, List<Actor> by, List<Actor> all) {
        if (hasCustomer(all)) {
            boolean nobodyElse = step.with() != null && step.with().entries().isEmpty();
            return !(nobodyElse && areCustomers(by));
        }
        return (step.by() == null || step.with() == null)
                && (step.encounter().need() != null
                        || step.encounter().because() != null
                        || step.encounter().resolved() != null);
    }

    private static boolean hasCustomer(List<Actor> actors) {
        for (Actor actor : actors) {
            if (actor.isCustomer()) {
                return true;
            }
        }
        return false;
    }

    private static boolean areCustomers(List<Actor> actors) {
        for (Actor actor : actors) {
            if (!actor.isCustomer()) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasPerson(List<Actor> actors) {
        for (Actor actor : actors) {
            if (isKind(actor, ActorKind.EMPLOYEE) || isKind(actor, ActorKind.PARTNER)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Actor holderOf(List<Actor> all) {
        Actor partner = null;
        for (Actor actor : all) {
            if (!actor.isCustomer() && !isKind(actor, ActorKind.PARTNER)) {
                return actor;
            }
            partner = partner == null && !actor.isCustomer() ? actor : partner;
        }
        return partner;
    }

    /** {@return how many people of the organisation and its partners do it together} */
    int peopleDoing() {
        if (doing.size() == 1) {
            return isPerson(doing.get(0)) ? 1 : 0;
        }
        Set<Actor> people = new HashSet<>();
        for (Actor actor : doing) {
            if (isPerson(actor)) {
                people.add(actor);
            }
        }
        return people.size();
    }

    /** {@return whether it is a person of the organisation or of a partner} */
    static boolean isPerson(Actor actor) {
        return !actor.isCustomer() && !isKind(actor, ActorKind.SYSTEM);
    }

    static boolean isKind(Actor actor, ActorKind kind) {
        return actor.kind() != null && actor.kind().value() == kind;
    }
}
